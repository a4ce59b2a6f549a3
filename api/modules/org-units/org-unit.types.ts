import { Field, Int, ObjectType, registerEnumType } from 'type-graphql';

export const OrgLevelEnum = {
  PROVINCE: 'PROVINCE',
  CITY: 'CITY',
  COUNTY: 'COUNTY',
  TOWNSHIP: 'TOWNSHIP',
  UNIT: 'UNIT',
} as const;
registerEnumType(OrgLevelEnum, {
  name: 'OrgLevel',
  description: 'The level of an org unit in the cascade.',
  valuesConfig: {
    PROVINCE: { description: '省' },
    CITY: { description: '市' },
    COUNTY: { description: '县(区)' },
    TOWNSHIP: { description: '乡镇(街道)' },
    UNIT: { description: '单位: a department, office or section' },
  },
});

/** An org unit as everyone in its province may see it (Z0). */
@ObjectType('OrgUnit', {
  description: 'An org unit of the province; name, code, level and parent are known to everyone in it.',
})
export class OrgUnitType {
  rootId!: number;
  rowId!: number;
  parentRowId!: number | null;
  @Field(() => String, { description: 'Opaque id.' }) id!: string;
  @Field(() => String, { description: 'Official name.' }) name!: string;
  @Field(() => String, {
    description:
      'Name used in lists: the short one to readers of its own government, and of what bears it alone in the province (governments, development zones, bodies of the province); the official one elsewhere, for each city has a 市财政局.',
  })
  shortName!: string;
  @Field(() => String, { nullable: true, description: 'Division code, where the unit is a division.' }) code!:
    | string
    | null;
  @Field(() => OrgLevelEnum, { description: 'Level in the cascade.' }) level!: string;
  @Field(() => String, { description: 'GOVERNMENT, DEPARTMENT, LEADING_BODY, ZONE, TOWNSHIP, SECTION or OFFICE.' })
  kind!: string;
  @Field(() => String, { nullable: true, description: 'Kind of department, the same at every level, such as water.' })
  departmentKey!: string | null;
  @Field(() => Int, { nullable: true, description: 'Number of the field of work, for departments.' }) field!:
    | number
    | null;
}
