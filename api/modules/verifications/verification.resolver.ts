import { Arg, Ctx, FieldResolver, Mutation, Resolver, Root } from 'type-graphql';
import { AssignmentResult, AssignmentType } from '../assignments/assignment.types.ts';
import { findAssignment } from '../assignments/assignment-reading.service.ts';
import { Context } from '../context.ts';
import { FileType } from '../files/file.types.ts';
import { toFile } from '../files/file-reading.service.ts';
import { ItemResult, ItemType } from '../items/item.types.ts';
import { findItem } from '../items/item-reading.service.ts';
import { isNear, orgUnitBehind } from '../org-units/org-unit.service.ts';
import { OrgUnitType } from '../org-units/org-unit.types.ts';
import { acceptAssignment, verifyAssignment } from './accepting.service.ts';
import { concludeVerification, startVerification, strikeOffItem } from './closing.service.ts';
import { recordLookBack } from './look-back.service.ts';
import {
  AcceptAssignmentInput,
  ConcludeVerificationInput,
  RecordLookBackInput,
  StartVerificationInput,
  StrikeOffItemInput,
  VerificationType,
  VerifyAssignmentInput,
} from './verification.types.ts';
import { isCheckIntact, toVerification } from './verification-reading.service.ts';

/** Checks of assignments, and their acceptance. */
@Resolver(() => AssignmentType)
export class AcceptingResolver {
  @Mutation(() => AssignmentResult, {
    description: 'Records a check of an assignment; the verified number follows it (核实).',
  })
  verifyAssignment(
    @Arg('input', () => VerifyAssignmentInput, { description: 'The check.' }) input: VerifyAssignmentInput,
    @Ctx() context: Context,
  ) {
    return context.write('verifyAssignment', input, (uow) => verifyAssignment(uow, input), findAssignment);
  }

  @Mutation(() => AssignmentResult, { description: 'Accepts what was submitted, once it is checked (验收).' })
  acceptAssignment(
    @Arg('input', () => AcceptAssignmentInput, { description: 'The assignment.' }) input: AcceptAssignmentInput,
    @Ctx() context: Context,
  ) {
    return context.write('acceptAssignment', input, (uow) => acceptAssignment(uow, input), findAssignment);
  }

  @FieldResolver(() => [VerificationType], { description: 'Checks of it, oldest first.' })
  async verifications(@Root() assignment: AssignmentType, @Ctx() context: Context): Promise<VerificationType[]> {
    return (await (await context.viewing()).load.verificationsOf.load(assignment.rowId)).map(toVerification);
  }
}

/** The end of a matter: verification, striking off, archive. */
@Resolver(() => ItemType)
export class ClosingResolver {
  @Mutation(() => ItemResult, { description: 'Begins the verification of a reported item (核查).' })
  startVerification(
    @Arg('input', () => StartVerificationInput, { description: 'How.' }) input: StartVerificationInput,
    @Ctx() context: Context,
  ) {
    return context.write('startVerification', input, (uow) => startVerification(uow, input), findItem);
  }

  @Mutation(() => ItemResult, { description: 'Concludes the verification of an item: passes it, or sends it back.' })
  concludeVerification(
    @Arg('input', () => ConcludeVerificationInput, { description: 'What was found.' }) input: ConcludeVerificationInput,
    @Ctx() context: Context,
  ) {
    return context.write('concludeVerification', input, (uow) => concludeVerification(uow, input), findItem);
  }

  @Mutation(() => ItemResult, { description: 'Strikes a verified item off (销号).' })
  strikeOffItem(
    @Arg('input', () => StrikeOffItemInput, { description: 'The closing words.' }) input: StrikeOffItemInput,
    @Ctx() context: Context,
  ) {
    return context.write('strikeOffItem', input, (uow) => strikeOffItem(uow, input), findItem);
  }

  @Mutation(() => ItemResult, { description: 'Records what a look-back at a struck-off item found (回头看).' })
  recordLookBack(
    @Arg('input', () => RecordLookBackInput, { description: 'What was found.' }) input: RecordLookBackInput,
    @Ctx() context: Context,
  ) {
    return context.write('recordLookBack', input, (uow) => recordLookBack(uow, input), findItem);
  }

  @FieldResolver(() => [VerificationType], { description: 'Verifications of the whole item, oldest first.' })
  async verifications(@Root() item: ItemType, @Ctx() context: Context): Promise<VerificationType[]> {
    return (await (await context.viewing()).load.verificationsOfItem.load(item.rowId)).map(toVerification);
  }
}

/** The unit of a verification, who of it checked, and what was seen. */
@Resolver(() => VerificationType)
export class VerificationResolver {
  @FieldResolver(() => OrgUnitType, { description: 'The unit that checked.' })
  async orgUnit(@Root() verification: VerificationType, @Ctx() context: Context): Promise<OrgUnitType> {
    return orgUnitBehind(await context.viewing(), verification.orgUnitRowId);
  }

  @FieldResolver(() => [FileType], {
    description: 'Files that show it, oldest first; read by whoever reads the check.',
  })
  async files(@Root() { row }: VerificationType, @Ctx() context: Context): Promise<FileType[]> {
    return (await (await context.viewing()).load.filesOnCheck.load(row.id)).map(toFile);
  }

  @FieldResolver(() => Boolean, {
    nullable: true,
    description: 'True when it and its files are what was written down; null: never sealed (M-101).',
  })
  async intact(@Root() verification: VerificationType, @Ctx() context: Context): Promise<boolean | null> {
    return isCheckIntact(await context.viewing(), verification);
  }

  @FieldResolver(() => String, {
    nullable: true,
    description: 'Who checked; only for the units directly above and below the one that did (G4).',
  })
  async byName(@Root() verification: VerificationType, @Ctx() context: Context): Promise<string | null> {
    return (await isNear(await context.viewing(), verification.orgUnitRowId)) ? verification.byName : null;
  }
}
