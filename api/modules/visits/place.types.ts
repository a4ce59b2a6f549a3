import { Field, Int, ObjectType, registerEnumType } from 'type-graphql';
import { described, enumOf } from '../../platform/graphql/enum-values.ts';
import { OrgUnitType } from '../org-units/org-unit.types.ts';
import { placeReasons } from './place.rules.ts';

export const PlaceReasonEnum = enumOf(placeReasons);
registerEnumType(PlaceReasonEnum, {
  name: 'PlaceReason',
  description: 'What speaks for going to a unit (选点依据, M-31).',
  valuesConfig: described(placeReasons, ['任务逾期', '群众反映未解决', '督查发现问题', '联系点反映与上报不符']),
});

/** A record that speaks for going to a unit. */
@ObjectType('PlaceRecord', { description: 'A record that speaks for going to a unit.' })
export class PlaceRecordType {
  @Field(() => String, { description: 'Opaque id of the task, the case review, the finding or the contact point.' })
  id!: string;
  @Field(() => String, { description: 'Its title.' }) title!: string;
}

/** How many records speak for going to a unit by one reason. */
@ObjectType('PlaceReasonCount', { description: 'How many records speak for going to a unit by one reason.' })
export class PlaceReasonCountType {
  @Field(() => PlaceReasonEnum, { description: 'The reason.' }) reason!: string;
  @Field(() => Int, { description: 'How many.' }) count!: number;
  @Field(() => [PlaceRecordType], { description: 'The latest of them, at most 3; none of what was kept with a visit.' })
  records!: PlaceRecordType[];
}

/** A unit to which a visit might go. */
@ObjectType('VisitSuggestion', {
  description: 'A unit to which a visit might go, by what the acting post reads (M-31).',
})
export class VisitSuggestionType {
  unitRowId!: number;
  @Field(() => String, { description: 'The rule by which it is suggested.' }) ruleId!: string;
  @Field(() => Int, { description: 'Which version of the rule.' }) ruleVersion!: number;
  @Field(() => Int, { description: 'How much speaks for it.' }) score!: number;
  @Field(() => [PlaceReasonCountType], { description: 'What speaks for it.' }) reasons!: PlaceReasonCountType[];
  @Field(() => OrgUnitType, { description: 'The unit.' }) orgUnit?: OrgUnitType;
}

/** What spoke for going where a visit goes. */
@ObjectType('VisitChoice', {
  description: 'What spoke for going where a visit goes, as its planner saw it then (M-31).',
})
export class VisitChoiceType {
  @Field(() => String, { description: 'The rule by which the place was suggested.' }) ruleId!: string;
  @Field(() => Int, { description: 'Which version of the rule.' }) ruleVersion!: number;
  @Field(() => Int, { description: 'How much spoke for it.' }) score!: number;
  @Field(() => [PlaceReasonCountType], { description: 'What spoke for it.' }) reasons!: PlaceReasonCountType[];
}
