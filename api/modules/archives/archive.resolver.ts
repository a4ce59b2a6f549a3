import { Arg, Ctx, FieldResolver, Int, Mutation, Resolver, Root } from 'type-graphql';
import { Context } from '../context.ts';
import { ItemResult, ItemType } from '../items/item.types.ts';
import { findItem } from '../items/item-reading.service.ts';
import { orgUnitBehind } from '../org-units/org-unit.service.ts';
import { OrgUnitType } from '../org-units/org-unit.types.ts';
import { archiveItem } from './archive.service.ts';
import {
  ArchiveFileType,
  ArchiveItemInput,
  ArchivePieceConnectionType,
  ArchivePieceType,
  SealStandingEnum,
} from './archive.types.ts';
import { archiveFileOf, piecesOf, sealOf } from './archive-reading.service.ts';

/** The end of a matter: its dossier. */
@Resolver(() => ItemType)
export class ArchiveResolver {
  @Mutation(() => ItemResult, { description: 'Archives a struck-off item (归档).' })
  archiveItem(
    @Arg('input', () => ArchiveItemInput, { description: 'How long it is kept.' }) input: ArchiveItemInput,
    @Ctx() context: Context,
  ) {
    return context.write('archiveItem', input, (uow) => archiveItem(uow, input), findItem);
  }

  @FieldResolver(() => ArchiveFileType, { nullable: true, description: 'Its dossier; null: it is not archived.' })
  async archiveFile(@Root() item: ItemType, @Ctx() context: Context): Promise<ArchiveFileType | null> {
    return archiveFileOf(await context.viewing(), item.rowId);
  }
}

/** A dossier, with its pieces and how its seal stands. */
@Resolver(() => ArchiveFileType)
export class ArchiveFileResolver {
  @FieldResolver(() => SealStandingEnum, { description: 'How its seal stands, recomputed at this reading.' })
  async seal(@Root() file: ArchiveFileType, @Ctx() context: Context): Promise<string> {
    return sealOf(await context.viewing(), file);
  }

  @FieldResolver(() => ArchivePieceConnectionType, {
    description: 'Its pieces that the reader may read, in their order.',
  })
  async pieces(
    @Root() file: ArchiveFileType,
    @Arg('after', () => Int, { defaultValue: 0, description: 'The place after which to go on.' }) after: number,
    @Ctx() context: Context,
  ): Promise<ArchivePieceConnectionType> {
    return piecesOf(await context.viewing(), file, after);
  }
}

/** The unit of a piece. */
@Resolver(() => ArchivePieceType)
export class ArchivePieceResolver {
  @FieldResolver(() => OrgUnitType, { description: 'The unit that made it.' })
  async orgUnit(@Root() piece: ArchivePieceType, @Ctx() context: Context): Promise<OrgUnitType> {
    return orgUnitBehind(await context.viewing(), piece.orgUnitRowId);
  }
}
