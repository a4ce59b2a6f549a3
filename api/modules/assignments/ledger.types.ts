import { Field, ObjectType, registerEnumType } from 'type-graphql';
import { InstantScalar } from '../../platform/graphql/scalars.ts';

export const TimeHolderEnum = { HOLDER: 'HOLDER', ISSUER: 'ISSUER', PAUSE: 'PAUSE' } as const;
registerEnumType(TimeHolderEnum, {
  name: 'TimeHolder',
  description: 'To whom a stretch of time belongs (B3).',
  valuesConfig: {
    HOLDER: { description: '承办单位' },
    ISSUER: { description: '交办单位' },
    PAUSE: { description: '暂停' },
  },
});

/** A stretch in the life of an assignment, and to whom it belongs. */
@ObjectType('TimeEntry', { description: 'A stretch in the life of an assignment, and to whom it belongs (T8, B3).' })
export class TimeEntryType {
  @Field(() => TimeHolderEnum, { description: 'To whom.' }) holder!: string;
  @Field(() => InstantScalar, { description: 'Since when.' }) from!: Date;
  @Field(() => InstantScalar, { description: 'Until when.' }) to!: Date;
}
