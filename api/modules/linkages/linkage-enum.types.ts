import { registerEnumType } from 'type-graphql';
import { described, enumOf } from '../../platform/graphql/enum-values.ts';
import { linkages } from './linkage.rules.ts';

const names = [
  '与政府领导决策联动',
  '与省政府督查机构联动',
  '与几大班子有关机构联动',
  '与县（区）政府和市直部门联动',
  '与基层和企业联动',
  '与媒体联动',
];

/** The six linkages, for whoever asks or shows them. */
export const LinkageEnum = enumOf(linkages);
registerEnumType(LinkageEnum, {
  name: 'Linkage',
  description: 'One of the six linkages of government supervision (六个联动, M-100).',
  valuesConfig: described(linkages, names),
});
