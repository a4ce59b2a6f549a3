import { Field, InputType, Int, ObjectType, registerEnumType } from 'type-graphql';
import { InstantScalar, LocalDateScalar, TextScalar } from '../../platform/graphql/scalars.ts';
import { AssignmentMoveInput } from '../assignments/assignment.types.ts';
import { ItemMoveInput } from '../items/item.types.ts';
import { OrgUnitType } from '../org-units/org-unit.types.ts';
import { AmountInput, AmountType } from '../targets/amount.types.ts';
import type { VerificationRow } from './verification.entity.ts';

const evidenceFiles = { defaultValue: [], description: 'Files that show it, sent by the acting post, at most 20.' };

export const MethodEnum = { DESK: 'DESK', SITE: 'SITE', UNANNOUNCED: 'UNANNOUNCED', PHONE: 'PHONE' } as const;
registerEnumType(MethodEnum, {
  name: 'VerificationMethod',
  description: 'How something was checked.',
  valuesConfig: {
    DESK: { description: '书面核查' },
    SITE: { description: '现场核查' },
    UNANNOUNCED: { description: '暗访核查' },
    PHONE: { description: '电话核查' },
  },
});
export const OutcomeEnum = { PASS: 'PASS', FAIL: 'FAIL' } as const;
registerEnumType(OutcomeEnum, {
  name: 'VerificationOutcome',
  description: 'What came of it.',
  valuesConfig: { PASS: { description: '通过' }, FAIL: { description: '不通过' } },
});
/** What somebody checked, and what came of it. */
@ObjectType('Verification', {
  description: 'What somebody checked, by which method, on what evidence, and what came of it.',
})
export class VerificationType {
  row!: VerificationRow;
  orgUnitRowId!: number;
  @Field(() => String, { description: 'Opaque id.' }) id!: string;
  @Field(() => Int, { description: 'The round it belongs to.' }) round!: number;
  @Field(() => MethodEnum, { description: 'How.' }) method!: string;
  @Field(() => OutcomeEnum, { description: 'What came of it.' }) outcome!: string;
  @Field(() => Int, { nullable: true, description: 'The number verified, 0 to 100, for assignments.' })
  verified!: number | null;
  @Field(() => [AmountType], { description: 'The amounts that the number follows from; none: it was typed.' })
  amounts!: AmountType[];
  @Field(() => String, { description: 'What was checked.' }) checked!: string;
  @Field(() => String, { description: 'On what evidence.' }) evidence!: string;
  @Field(() => String, { description: 'What was found amiss.' }) findings!: string;
  @Field(() => Boolean, { description: 'True: a look-back found that the facts at closing were false.' })
  falseClosure!: boolean;
  @Field(() => String, {
    nullable: true,
    description: 'Who checked; only for the units directly above and below the one that did (G4).',
  })
  byName!: string | null;
  @Field(() => InstantScalar, { description: 'When.' }) at!: Date;
  @Field(() => OrgUnitType, { description: 'The unit that checked.' }) orgUnit?: OrgUnitType;
}

@InputType({ description: 'A check: what was checked, on what evidence, and the number it verifies.' })
export class CheckInput {
  @Field(() => MethodEnum, { description: 'How.' }) method!: string;
  @Field(() => TextScalar, { description: 'What was checked, 1 to 2,000 characters.' }) checked!: string;
  @Field(() => TextScalar, { description: 'On what evidence, 1 to 2,000 characters.' }) evidence!: string;
  @Field(() => Int, {
    nullable: true,
    description: 'The number verified, 0 to 100, where nothing is counted; null: it follows from the amounts.',
  })
  verified!: number | null;
  @Field(() => [AmountInput], {
    defaultValue: [],
    description: 'What is verified of each line that the task answers for; one left out stays as it was checked.',
  })
  amounts!: AmountInput[];
  @Field(() => [String], evidenceFiles) fileIds!: string[];
}

@InputType({ description: 'An assignment that was checked.' })
export class VerifyAssignmentInput extends AssignmentMoveInput {
  @Field(() => CheckInput, { description: 'The check.' }) check!: CheckInput;
}

@InputType({ description: 'An assignment to accept.' })
export class AcceptAssignmentInput extends AssignmentMoveInput {
  @Field(() => CheckInput, {
    nullable: true,
    description: 'The check, unless one was recorded since it was submitted.',
  })
  check!: CheckInput | null;
  @Field(() => TextScalar, {
    defaultValue: '',
    description: 'Why it is accepted below its target, at most 1,000 characters; the head of the office alone may.',
  })
  waiver!: string;
}

@InputType({ description: 'An item whose verification begins.' })
export class StartVerificationInput extends ItemMoveInput {
  @Field(() => MethodEnum, { description: 'How; some matters must be checked on site.' }) method!: string;
}

@InputType({ description: 'What the verification of an item found.' })
export class ConcludeVerificationInput extends ItemMoveInput {
  @Field(() => Boolean, { description: 'True: it passes; false: it goes back with findings and a new limit.' })
  passes!: boolean;
  @Field(() => TextScalar, { description: 'What was checked, 1 to 2,000 characters.' }) checked!: string;
  @Field(() => TextScalar, { description: 'On what evidence, 1 to 2,000 characters.' }) evidence!: string;
  @Field(() => TextScalar, { defaultValue: '', description: 'What is amiss, asked when it fails.' }) findings!: string;
  @Field(() => LocalDateScalar, { nullable: true, description: 'The new limit, asked when it fails.' })
  dueOn!: string | null;
  @Field(() => [String], evidenceFiles) fileIds!: string[];
}

@InputType({ description: 'A verified item to strike off.' })
export class StrikeOffItemInput extends ItemMoveInput {
  @Field(() => TextScalar, { description: '落实措施, 1 to 5,000 characters.' }) measures!: string;
  @Field(() => TextScalar, { description: '工作进度, 1 to 5,000 characters.' }) progress!: string;
  @Field(() => TextScalar, { description: '落实效果, 1 to 5,000 characters.' }) effect!: string;
  @Field(() => TextScalar, { description: '情况汇总, 1 to 5,000 characters (M-02).' }) summary!: string;
  @Field(() => TextScalar, { description: '工作建议, 1 to 2,000 characters (M-02).' }) recommendation!: string;
}

@InputType({ description: 'What a look-back at a struck-off item found.' })
export class RecordLookBackInput extends ItemMoveInput {
  @Field(() => MethodEnum, { description: 'How.' }) method!: string;
  @Field(() => Boolean, { description: 'True: what was achieved still holds; false: it is supervised again.' })
  holds!: boolean;
  @Field(() => TextScalar, { description: 'What was checked, 1 to 2,000 characters.' }) checked!: string;
  @Field(() => TextScalar, { description: 'On what evidence, 1 to 2,000 characters.' }) evidence!: string;
  @Field(() => TextScalar, { defaultValue: '', description: 'What is amiss, asked when it does not hold.' })
  findings!: string;
  @Field(() => Boolean, { defaultValue: false, description: 'True: the facts at closing were false.' })
  factsFalse!: boolean;
  @Field(() => LocalDateScalar, { nullable: true, description: 'The new limit, asked when it does not hold.' })
  dueOn!: string | null;
  @Field(() => [String], evidenceFiles) fileIds!: string[];
}
