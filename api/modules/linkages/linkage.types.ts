import { Field, InputType, Int, ObjectType, registerEnumType } from 'type-graphql';
import { described, enumOf } from '../../platform/graphql/enum-values.ts';
import { InstantScalar } from '../../platform/graphql/scalars.ts';
import { ItemMoveInput } from '../items/item.types.ts';
import { JointAim } from '../joint-operations/joint-operation.types.ts';
import { linkageBases } from './linkage.rules.ts';
import { LinkageEnum } from './linkage-enum.types.ts';

const basisNames = ['立项来源', '承办单位', '参加单位', '督查机构标注'];

export const LinkageBasisEnum = enumOf(linkageBases);
registerEnumType(LinkageBasisEnum, {
  name: 'LinkageBasis',
  description: 'By what a linkage is known to have taken part.',
  valuesConfig: described(linkageBases, basisNames),
});

/** A linkage that took part in a matter or an operation. */
@ObjectType('LinkageMark', { description: 'A linkage that took part, and by what it is known (M-100).' })
export class LinkageMarkType {
  @Field(() => LinkageEnum, { description: 'Which.' }) linkage!: string;
  @Field(() => [LinkageBasisEnum], { description: 'By what it is known.' }) bases!: string[];
}

/** The activity of one linkage in a year. */
@ObjectType('LinkageLine', { description: 'In how much of a year a linkage took part.' })
export class LinkageLineType {
  @Field(() => LinkageEnum, { description: 'Which.' }) linkage!: string;
  @Field(() => Int, { description: 'Matters registered in the year in which it took part.' }) items!: number;
  @Field(() => Int, { description: 'Joint operations begun in the year in which it took part.' }) operations!: number;
}

/** The report of a year. */
@ObjectType('LinkageReport', {
  description: 'The activity of the six linkages in a year, of what your office registered and organised (M-100).',
})
export class LinkageReportType {
  @Field(() => Int, { description: 'The year, in Shanghai.' }) year!: number;
  @Field(() => [LinkageLineType], { description: 'All six in their order; 0 where one took part in nothing.' })
  lines!: LinkageLineType[];
}

/** A row behind a number of the report. */
@ObjectType('LinkageActivity', { description: 'A matter or a joint operation in which a linkage took part.' })
export class LinkageActivityType {
  @Field(() => String, { description: 'Opaque id of the matter or of the operation.' }) subjectId!: string;
  @Field(() => Boolean, { description: 'True for a joint operation; else it is a matter.' }) isOperation!: boolean;
  @Field(() => String, { description: 'Number of the matter; empty for an operation.' }) number!: string;
  @Field(() => String, { description: 'Title.' }) title!: string;
  @Field(() => InstantScalar, { description: 'When it was registered, or begun.' }) at!: Date;
  @Field(() => [LinkageBasisEnum], { description: 'By what the linkage is known.' }) bases!: string[];
}

/** A page of rows. */
@ObjectType('LinkageActivityConnection', { description: 'A page of what a linkage took part in, latest first.' })
export class LinkageActivityConnectionType {
  @Field(() => [LinkageActivityType], { description: 'At most 50.' }) nodes!: LinkageActivityType[];
  @Field(() => String, { nullable: true, description: 'Send as after for the next page; null: this is the last.' })
  nextCursor!: string | null;
}

const said = 'The linkages that took part as far as the office says so, instead of those said before; each once.';

@InputType({ description: 'What the office says took part in a matter.' })
export class TagItemLinkagesInput extends ItemMoveInput {
  @Field(() => [LinkageEnum], { description: said }) linkages!: string[];
}

@InputType({ description: 'What the office says took part in a joint operation.' })
export class TagJointLinkagesInput extends JointAim {
  @Field(() => [LinkageEnum], { description: said }) linkages!: string[];
}
