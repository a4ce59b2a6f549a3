import { createUnionType, Field, InputType, Int, ObjectType, registerEnumType } from 'type-graphql';
import { described, enumOf } from '../../platform/graphql/enum-values.ts';
import { ProblemType } from '../../platform/graphql/problem.types.ts';
import { InstantScalar, TextScalar } from '../../platform/graphql/scalars.ts';
import { WriteInput } from '../../platform/graphql/write-input.ts';
import { AllowedActionType } from '../actions/action.types.ts';
import { OrgUnitType } from '../org-units/org-unit.types.ts';
import { contactPointKinds } from './contact-point.rules.ts';

export const ContactPointKindEnum = enumOf(contactPointKinds);
registerEnumType(ContactPointKindEnum, {
  name: 'ContactPointKind',
  description: 'Where a contact point is.',
  valuesConfig: described(contactPointKinds, ['企业', '乡镇街道', '村社区', '其他']),
});

/** Where an office sees for itself, and who tells it what there is to be seen. */
@ObjectType('ContactPoint', { description: 'Where an office sees for itself (督查联系点, M-34).' })
export class ContactPointType {
  rowId!: string;
  orgUnitRowId!: number;
  contactUnitRowId!: number;
  @Field(() => String, { description: 'Opaque id.' }) id!: string;
  @Field(() => ContactPointKindEnum, { description: 'Where it is.' }) kind!: string;
  @Field(() => String, { description: 'Its name.' }) name!: string;
  @Field(() => String, { description: 'What it watches.' }) purpose!: string;
  @Field(() => String, { description: 'Who the contact is.' }) contactName!: string;
  @Field(() => Boolean, { description: 'False once it was ended.' }) active!: boolean;
  @Field(() => Int, { description: 'Grows by one with each change.' }) version!: number;
  @Field(() => InstantScalar, { description: 'When it was established.' }) establishedAt!: Date;
  @Field(() => OrgUnitType, { description: 'The office.' }) office?: OrgUnitType;
  @Field(() => OrgUnitType, { description: 'The unit of the contact.' }) contactUnit?: OrgUnitType;
  @Field(() => [AllowedActionType], { description: 'What the acting post may do now, and why not.' })
  allowedActions?: AllowedActionType[];
}

/** What a write on a contact point answers. */
export const ContactPointResult = createUnionType({
  name: 'ContactPointResult',
  description: 'The contact point as changed, or why nothing was.',
  types: () => [ContactPointType, ProblemType] as const,
});

@InputType({ description: 'Who a contact is.' })
export class ContactInput {
  @Field(() => String, { description: 'The post: of your own government, or one that inspectors names in the unit.' })
  postId!: string;
  @Field(() => String, { nullable: true, description: 'A unit below; null: of your own government.' })
  orgUnitId?: string | null;
}

@InputType({ description: 'A contact point to establish.' })
export class EstablishContactPointInput extends WriteInput {
  @Field(() => ContactPointKindEnum, { description: 'Where it is.' }) kind!: string;
  @Field(() => TextScalar, { description: 'Its name, 1 to 100 characters.' }) name!: string;
  @Field(() => TextScalar, { description: 'What it watches, 1 to 500 characters.' }) purpose!: string;
  @Field(() => ContactInput, { description: 'Who the contact is.' }) contact!: ContactInput;
}

@InputType({ description: 'A contact point that was read.' })
export class ContactPointAim extends WriteInput {
  @Field(() => String, { description: 'The contact point.' }) contactPointId!: string;
  @Field(() => Int, { description: 'The version you read.' }) version!: number;
}

@InputType({ description: 'A contact point as it is from now on.' })
export class ChangeContactPointInput extends ContactPointAim {
  @Field(() => TextScalar, { description: 'Its name, 1 to 100 characters.' }) name!: string;
  @Field(() => TextScalar, { description: 'What it watches, 1 to 500 characters.' }) purpose!: string;
  @Field(() => ContactInput, { nullable: true, description: 'Who the contact is from now on; null: as before.' })
  contact?: ContactInput | null;
}
