import { Field, ObjectType, registerEnumType } from 'type-graphql';
import { enumOf } from '../../platform/graphql/enum-values.ts';
import { givers, sixHaves } from './six-haves.rules.ts';

export const SixHaveEnum = enumOf(sixHaves);
registerEnumType(SixHaveEnum, {
  name: 'SixHaveKind',
  description: 'What a task must have before it is complete (六有, M-03).',
  valuesConfig: {
    PLAN: { description: '有落实方案' },
    MEASURES: { description: '有具体措施' },
    LEDGER: { description: '有目标台账' },
    LEADER: { description: '有责任领导' },
    TASK: { description: '有明确任务' },
    REPORT: { description: '有情况报告' },
  },
});

export const SixHaveGiverEnum = enumOf(givers);
registerEnumType(SixHaveGiverEnum, {
  name: 'SixHaveGiver',
  description: 'The artefact that gives one of the six haves (M-03).',
  valuesConfig: {
    OWN_PLAN: { description: '本单位审定的推进计划方案' },
    PLAN_ABOVE: { description: '上级审定的推进计划方案，路线图列有本单位' },
    TARGETS: { description: '本任务的目标台账' },
    DUTY_POST: { description: '本单位的第一责任人或直接责任人' },
    ORDER: { description: '本任务的督办通知，已明确承办人或已分解' },
    REPORT: { description: '本单位审签上报的情况报告' },
  },
});

/** One of the six haves of a task. */
@ObjectType('SixHave', { description: 'One of the six haves of a task, and what gives it.' })
export class SixHaveType {
  @Field(() => SixHaveEnum, { description: 'Which.' }) kind!: string;
  @Field(() => SixHaveGiverEnum, { nullable: true, description: 'The artefact that gives it; null: it is missing.' })
  given!: string | null;
  @Field(() => String, { nullable: true, description: 'What is to be done about it; null unless it is missing.' })
  remedy!: string | null;
}

/** The six haves of a task. */
@ObjectType('SixHaves', { description: 'The six haves of a task (六有, M-03): computed from artefacts, never ticked.' })
export class SixHavesType {
  @Field(() => [SixHaveType], { description: 'The six, in their order.' }) haves!: SixHaveType[];
  @Field(() => [SixHaveEnum], { description: 'Those that are missing.' }) missing!: string[];
}
