import { createUnionType, Field, InputType, Int, ObjectType, registerEnumType } from 'type-graphql';
import { described, enumOf } from '../../platform/graphql/enum-values.ts';
import { ProblemType } from '../../platform/graphql/problem.types.ts';
import { InstantScalar, LocalDateScalar, TextScalar } from '../../platform/graphql/scalars.ts';
import { WriteInput } from '../../platform/graphql/write-input.ts';
import { AllowedActionType } from '../actions/action.types.ts';
import { ItemType, SecrecyEnum } from '../items/item.types.ts';
import { OrgUnitType } from '../org-units/org-unit.types.ts';
import { callMethods, caseOutcomes } from './case-review.rules.ts';

export const CaseOutcomeEnum = enumOf(caseOutcomes);
registerEnumType(CaseOutcomeEnum, {
  name: 'CaseOutcome',
  description: 'What the review found of a case.',
  valuesConfig: described(caseOutcomes, ['已按要求办理', '超越权限已移交', '责令整改']),
});

export const CallMethodEnum = enumOf(callMethods);
registerEnumType(CallMethodEnum, {
  name: 'CallMethod',
  description: 'How the complainant was called back.',
  valuesConfig: described(callMethods, ['电话', '上门', '信函', '未联系上']),
});

/** That somebody opened what tells of a complainant. */
@ObjectType('Unmasking', { description: 'That somebody opened what tells of a complainant (V-26).' })
export class UnmaskingType {
  @Field(() => String, { description: 'Opaque id.' }) id!: string;
  @Field(() => String, { description: 'Who.' }) personName!: string;
  @Field(() => String, { description: 'Why.' }) reason!: string;
  @Field(() => InstantScalar, { description: 'When.' }) openedAt!: Date;
  @Field(() => InstantScalar, { description: 'Until when.' }) closesAt!: Date;
}

/** A closed complaint in a review. */
@ObjectType('ClosedCase', { description: 'A closed complaint in a review; its complainant is masked (M-36, V-26).' })
export class ClosedCaseType {
  rowId!: string;
  reviewRowId!: string;
  handlerRowId!: number;
  @Field(() => String, { description: 'Opaque id.' }) id!: string;
  @Field(() => Int, { description: 'Grows by one with each change.' }) version!: number;
  @Field(() => String, { description: 'Its number.' }) number!: string;
  @Field(() => String, { description: 'What was complained of.' }) subject!: string;
  @Field(() => LocalDateScalar, { description: 'When it was closed.' }) closedOn!: string;
  @Field(() => Boolean, { description: 'Whether it was drawn.' }) drawn!: boolean;
  @Field(() => LocalDateScalar, { nullable: true, description: 'When the complainant was called back; null: not yet.' })
  calledOn!: string | null;
  @Field(() => CallMethodEnum, { nullable: true, description: 'How.' }) callMethod!: string | null;
  @Field(() => Boolean, { nullable: true, description: 'Whether he is content; null: not reached.' })
  satisfied!: boolean | null;
  @Field(() => String, { description: 'What he said; empty before.' }) callWords!: string;
  @Field(() => CaseOutcomeEnum, { nullable: true, description: 'What the review found; null: nothing yet.' })
  outcome!: string | null;
  @Field(() => String, { description: 'Why; empty before.' }) outcomeWords!: string;
  @Field(() => String, { description: 'The body to which it was passed; empty: to none.' }) passedTo!: string;
  @Field(() => Boolean, {
    nullable: true,
    description: 'Whether that accepted it, as recorded or by the transfer of its matter; null: it did not say.',
  })
  accepted!: boolean | null;
  @Field(() => Boolean, { description: 'Whether it must be pursued, and is not yet (尚未立项).' }) owed!: boolean;
  itemRowId!: string | null;
  @Field(() => ItemType, {
    nullable: true,
    description: 'The matter as which it goes on; null: none, or one that you may not read.',
  })
  item?: ItemType | null;
  findingRowId!: string | null;
  @Field(() => String, {
    nullable: true,
    description: 'The finding in which it is rectified; null: none, or one that you may not read.',
  })
  findingId?: string | null;
  @Field(() => String, { description: 'The complainant, masked.' }) complainantName?: string;
  @Field(() => String, { description: 'Telephone, masked.' }) complainantPhone?: string;
  @Field(() => String, { description: 'Address, masked.' }) complainantAddress?: string;
  @Field(() => OrgUnitType, { description: 'The unit that handled it.' }) handler?: OrgUnitType;
  @Field(() => [UnmaskingType], { description: 'Who opened what tells of the complainant, oldest first.' })
  unmaskings?: UnmaskingType[];
  @Field(() => [AllowedActionType], { description: 'What the acting post may do now, and why not.' })
  allowedActions?: AllowedActionType[];
}

/** What a write on a case answers. */
export const ClosedCaseResult = createUnionType({
  name: 'ClosedCaseResult',
  description: 'The case as changed, or why nothing was.',
  types: () => [ClosedCaseType, ProblemType] as const,
});

/** What tells of a complainant, opened for a while. */
@ObjectType('Complainant', {
  description: 'What tells of a complainant, for the post that opened it and until its end.',
})
export class ComplainantType {
  @Field(() => String, { description: 'Name.' }) name!: string;
  @Field(() => String, { description: 'Telephone; empty: none.' }) phone!: string;
  @Field(() => String, { description: 'Address; empty: none.' }) address!: string;
  @Field(() => InstantScalar, { description: 'Until when it may be read.' }) closesAt!: Date;
}

/** What an unmasking answers. */
export const ComplainantResult = createUnionType({
  name: 'ComplainantResult',
  description: 'The complainant, or why nothing was opened.',
  types: () => [ComplainantType, ProblemType] as const,
});

@InputType({ description: 'A case that was read.' })
class ClosedCaseAim extends WriteInput {
  @Field(() => String, { description: 'The case.' }) caseId!: string;
  @Field(() => Int, { description: 'The version you read.' }) version!: number;
}

@InputType({ description: 'How a complainant was called back.' })
export class RecordCallbackInput extends ClosedCaseAim {
  @Field(() => LocalDateScalar, { description: 'When: since the case was closed, today at the latest.' })
  calledOn!: string;
  @Field(() => CallMethodEnum, { description: 'How.' }) method!: string;
  @Field(() => Boolean, { nullable: true, description: 'Whether he is content; null where he was not reached.' })
  satisfied?: boolean | null;
  @Field(() => TextScalar, { description: 'What he said, 1 to 1,000 characters.' }) words!: string;
}

@InputType({ description: 'What the review found of a case.' })
export class ConcludeCaseInput extends ClosedCaseAim {
  @Field(() => CaseOutcomeEnum, { description: 'What.' }) outcome!: string;
  @Field(() => TextScalar, { description: 'Why, 1 to 1,000 characters.' }) words!: string;
  @Field(() => TextScalar, {
    nullable: true,
    description: 'To which body it is passed, 1 to 100 characters; beyond authority alone.',
  })
  passedTo?: string | null;
  @Field(() => String, { nullable: true, description: 'The finding in which it is rectified; to rectify alone.' })
  findingId?: string | null;
}

@InputType({
  description: 'The matter as which a case goes on, from its number; nothing of the complainant belongs in it.',
})
export class RegisterCaseMatterInput extends ClosedCaseAim {
  @Field(() => TextScalar, { description: 'Title, 1 to 200 characters.' }) title!: string;
  @Field(() => TextScalar, { description: 'The matter in full, 1 to 20,000 characters.' }) body!: string;
  @Field(() => SecrecyEnum, { description: 'Secrecy.' }) secrecy!: string;
}

@InputType({ description: 'Whether the body to which a case was passed accepted it.' })
export class RecordAcceptanceInput extends ClosedCaseAim {
  @Field(() => Boolean, { description: 'True: it did.' }) accepted!: boolean;
}

@InputType({ description: 'Why what tells of a complainant is opened.' })
export class UnmaskComplainantInput extends WriteInput {
  @Field(() => String, { description: 'The case.' }) caseId!: string;
  @Field(() => TextScalar, { description: 'The reason, 1 to 200 characters; recorded.' }) reason!: string;
}
