import { registerEnumType } from 'type-graphql';
import { chaseMethods } from './chase.rules.ts';

const methodNames: Readonly<Record<(typeof chaseMethods)[number], string>> = {
  PHONE: '电话催办',
  SMS: '手机短信',
  LETTER: '发函督办',
  MEETING: '会议督办',
  DOOR_TO_DOOR: '上门督办',
  ON_SITE: '现场督办',
  UNANNOUNCED: '暗访调查',
  JOINT: '联合督查',
};

/** How a person chases, as the schema names it. */
export const ChaseMethodEnum = Object.fromEntries(chaseMethods.map((name) => [name, name]));
registerEnumType(ChaseMethodEnum, {
  name: 'ChaseMethod',
  description: 'How a person chases (M-29).',
  valuesConfig: Object.fromEntries(Object.entries(methodNames).map(([name, description]) => [name, { description }])),
});
