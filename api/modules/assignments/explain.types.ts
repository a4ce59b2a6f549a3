import { Field, Int, ObjectType, registerEnumType } from 'type-graphql';

export const ExplainedEnum = {
  LIGHT: 'LIGHT',
  ROLLUP_STATUS: 'ROLLUP_STATUS',
  CLAIMED: 'CLAIMED',
  VERIFIED: 'VERIFIED',
  TOTAL: 'TOTAL',
  RECEIVED: 'RECEIVED',
  RELAYED: 'RELAYED',
  IN_PROGRESS: 'IN_PROGRESS',
  SUBMITTED: 'SUBMITTED',
  ACCEPTED: 'ACCEPTED',
  RETURNED: 'RETURNED',
  OVERDUE: 'OVERDUE',
  DUE_DAY: 'DUE_DAY',
  FORECAST: 'FORECAST',
  QUANTITY_CLAIMED: 'QUANTITY_CLAIMED',
  QUANTITY_VERIFIED: 'QUANTITY_VERIFIED',
} as const;
registerEnumType(ExplainedEnum, {
  name: 'Explained',
  description: 'What is explained of an assignment (B9).',
  valuesConfig: {
    LIGHT: { description: 'Its light.' },
    ROLLUP_STATUS: { description: 'The worst light of it and of those below.' },
    CLAIMED: { description: 'What reports claim.' },
    VERIFIED: { description: 'What checks verified.' },
    TOTAL: { description: 'How many tasks are below.' },
    RECEIVED: { description: 'How many of them are signed for.' },
    RELAYED: { description: 'How many of them were given on.' },
    IN_PROGRESS: { description: 'How many of them are in hand.' },
    SUBMITTED: { description: 'How many of them wait for acceptance.' },
    ACCEPTED: { description: 'How many of them are accepted.' },
    RETURNED: { description: 'How many of them were ever returned.' },
    OVERDUE: { description: 'How many of them are late.' },
    DUE_DAY: { description: 'Its limit.' },
    FORECAST: { description: 'When it will be done at the pace of its checks.' },
    QUANTITY_CLAIMED: { description: 'What reports claim of a line.' },
    QUANTITY_VERIFIED: { description: 'What checks verified of a line.' },
  },
});

/** One thing that a rule was given. */
@ObjectType('RuleInput', { description: 'One thing that a rule was given; a name may occur several times.' })
export class RuleInputType {
  @Field(() => String, { description: 'What it is.' }) name!: string;
  @Field(() => String, { description: 'How it is written: days as 2026-11-27, numbers with a point.' }) value!: string;
}

/** A value, the rule that gave it, and everything that the rule was given (B9). */
@ObjectType('Explanation', {
  description: 'A value, the rule that gave it, and everything that the rule was given: enough to reckon it again.',
})
export class ExplanationType {
  @Field(() => ExplainedEnum, { description: 'What it explains.' }) of!: string;
  @Field(() => String, { description: 'The value.' }) value!: string;
  @Field(() => String, { description: 'The rule.' }) ruleId!: string;
  @Field(() => String, { description: 'The rule in words.' }) sentence!: string;
  @Field(() => String, { description: 'Where the rule is written.' }) source!: string;
  @Field(() => Int, { description: 'Grows when the rules give another answer for the same inputs.' }) version!: number;
  @Field(() => [RuleInputType], { description: 'What the rule was given.' }) inputs!: RuleInputType[];
}
