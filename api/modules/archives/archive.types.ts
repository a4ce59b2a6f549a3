import { Field, InputType, Int, ObjectType, registerEnumType } from 'type-graphql';
import { described, enumOf } from '../../platform/graphql/enum-values.ts';
import { InstantScalar } from '../../platform/graphql/scalars.ts';
import { ItemMoveInput, SecrecyEnum } from '../items/item.types.ts';
import { pieceKinds, sealStandings } from './archive.rules.ts';

export const RetentionEnum = { YEARS_10: 'YEARS_10', YEARS_30: 'YEARS_30', PERMANENT: 'PERMANENT' } as const;
registerEnumType(RetentionEnum, {
  name: 'Retention',
  description: 'How long the archive keeps a matter.',
  valuesConfig: {
    YEARS_10: { description: '10 年' },
    YEARS_30: { description: '30 年' },
    PERMANENT: { description: '永久' },
  },
});
export const PieceKindEnum = enumOf(pieceKinds);
registerEnumType(PieceKindEnum, {
  name: 'PieceKind',
  description: 'What a piece of a dossier is.',
  valuesConfig: described(pieceKinds, [
    ...['立项登记', '督办通知', '承办任务', '工作方案', '异议', '延期申请', '协调请示', '越级反映', '联系点反映'],
    ...['联席会议议定', '催办', '会签意见', '报告', '核实', '整改', '督查发现', '红黄牌', '变更', '挂起'],
    ...['移送', '承诺', '核查结论'],
  ]),
});
export const SealStandingEnum = enumOf(sealStandings);
registerEnumType(SealStandingEnum, {
  name: 'SealStanding',
  description: 'How the seal of a dossier stands for the reader.',
  valuesConfig: described(sealStandings, ['与归档时一致', '与归档时不一致', '部分卷内文件不公开，未能核验']),
});

/** A named text of a piece. */
@ObjectType('ArchiveWord', { description: 'A named text of a piece of a dossier.' })
export class ArchiveWordType {
  @Field(() => String, { description: 'Its name.' }) name!: string;
  @Field(() => String, { description: 'The text as it was kept.' }) value!: string;
}

/** One piece of a dossier. */
@ObjectType('ArchivePiece', { description: 'One piece of a dossier (卷内文件).' })
export class ArchivePieceType {
  orgUnitRowId!: number;
  @Field(() => Int, { description: 'Its place in the dossier, from 1.' }) place!: number;
  @Field(() => PieceKindEnum, { description: 'What it is.' }) kind!: string;
  @Field(() => InstantScalar, { description: 'When it was made.' }) madeAt!: Date;
  @Field(() => SecrecyEnum, { description: 'Its secrecy.' }) secrecy!: string;
  @Field(() => String, { description: 'SHA-256 of what it keeps, in hexadecimal digits.' }) digest!: string;
  @Field(() => Boolean, { description: 'Whether it still is what was archived, recomputed at this reading.' })
  intact!: boolean;
  @Field(() => [ArchiveWordType], { description: 'What it says.' }) words!: ArchiveWordType[];
}

/** A page of pieces. */
@ObjectType('ArchivePieceConnection', { description: 'A page of pieces of a dossier, twenty at most.' })
export class ArchivePieceConnectionType {
  @Field(() => [ArchivePieceType], { description: 'The pieces, in their order.' }) nodes!: ArchivePieceType[];
  @Field(() => Int, {
    nullable: true,
    description: 'The place after which the next page begins; null: this is the last.',
  })
  nextPlace!: number | null;
}

/** The dossier of an archived matter. */
@ObjectType('ArchiveFile', {
  description: 'The dossier of an archived matter (卷宗, M-115): written once, never changed.',
})
export class ArchiveFileType {
  rowId!: string;
  @Field(() => String, { description: 'Opaque id.' }) id!: string;
  @Field(() => Int, { description: 'Which volume of the matter, from 1.' }) volume!: number;
  @Field(() => RetentionEnum, { description: 'How long it is kept.' }) retention!: string;
  @Field(() => String, { description: 'Who archived it.' }) archivedByName!: string;
  @Field(() => InstantScalar, { description: 'When it was archived.' }) archivedAt!: Date;
  @Field(() => Int, { description: 'How many pieces it has.' }) pieceCount!: number;
  @Field(() => String, {
    description: 'SHA-256 over the digests of all pieces, in hexadecimal digits; the record of events has it too.',
  })
  digest!: string;
}

@InputType({ description: 'A struck-off item to archive.' })
export class ArchiveItemInput extends ItemMoveInput {
  @Field(() => RetentionEnum, { description: 'How long it is kept.' }) retention!: string;
}
