import { Arg, Ctx, createUnionType, FieldResolver, Mutation, Resolver, Root } from 'type-graphql';
import { ProblemType } from '../../platform/graphql/problem.types.ts';
import { AllowedActionType } from '../actions/action.types.ts';
import { AssignmentType } from '../assignments/assignment.types.ts';
import { Context } from '../context.ts';
import { orgUnitBehind } from '../org-units/org-unit.service.ts';
import { OrgUnitType } from '../org-units/org-unit.types.ts';
import { answerBypassNote, releaseBypassNote, writeBypassNote } from './bypass-note.service.ts';
import {
  AnswerBypassNoteInput,
  BypassNoteType,
  ReleaseBypassNoteInput,
  WriteBypassNoteInput,
} from './bypass-note.types.ts';
import { actionsOnBypassNote, bypassNotesOf, findBypassNote } from './bypass-note-reading.service.ts';

const BypassNoteResult = createUnionType({
  name: 'BypassNoteResult',
  description: 'The note as changed, or why nothing was.',
  types: () => [BypassNoteType, ProblemType] as const,
});

/** Notes past the line: written under a task, answered and released by the office that established the matter. */
@Resolver(() => BypassNoteType)
export class BypassNoteResolver {
  @Mutation(() => BypassNoteResult, {
    description: 'Tells the office that established the matter of a difficulty or an opinion (越级反映).',
  })
  writeBypassNote(
    @Arg('input', () => WriteBypassNoteInput, { description: 'On which task, and what.' }) input: WriteBypassNoteInput,
    @Ctx() context: Context,
  ) {
    return context.write('writeBypassNote', input, (uow) => writeBypassNote(uow, input), findBypassNote);
  }

  @Mutation(() => BypassNoteResult, { description: 'Answers a bypass note (答复反映).' })
  answerBypassNote(
    @Arg('input', () => AnswerBypassNoteInput, { description: 'The answer.' }) input: AnswerBypassNoteInput,
    @Ctx() context: Context,
  ) {
    return context.write('answerBypassNote', input, (uow) => answerBypassNote(uow, input), findBypassNote);
  }

  @Mutation(() => BypassNoteResult, {
    description: 'Opens an answered bypass note to the levels between, for good (公开反映).',
  })
  releaseBypassNote(
    @Arg('input', () => ReleaseBypassNoteInput, { description: 'Which.' }) input: ReleaseBypassNoteInput,
    @Ctx() context: Context,
  ) {
    return context.write('releaseBypassNote', input, (uow) => releaseBypassNote(uow, input), findBypassNote);
  }

  @FieldResolver(() => OrgUnitType, { description: 'The unit that wrote it.' })
  async orgUnit(@Root() note: BypassNoteType, @Ctx() context: Context): Promise<OrgUnitType> {
    return orgUnitBehind(await context.viewing(), note.orgUnitRowId);
  }

  @FieldResolver(() => OrgUnitType, { description: 'The office that established the matter.' })
  async originator(@Root() note: BypassNoteType, @Ctx() context: Context): Promise<OrgUnitType> {
    return orgUnitBehind(await context.viewing(), note.originatorRowId);
  }

  @FieldResolver(() => [AllowedActionType], { description: 'What the acting post may do now, and why not.' })
  async allowedActions(@Root() note: BypassNoteType, @Ctx() context: Context): Promise<AllowedActionType[]> {
    return actionsOnBypassNote(context, await context.viewing(), note);
  }
}

/** The notes on a task. */
@Resolver(() => AssignmentType)
export class BypassedResolver {
  @FieldResolver(() => [BypassNoteType], {
    description:
      'Notes of its unit to the office that established the matter, oldest first; for both, and once released for the levels between.',
  })
  async bypassNotes(@Root() assignment: AssignmentType, @Ctx() context: Context): Promise<BypassNoteType[]> {
    return bypassNotesOf(await context.viewing(), assignment.rowId);
  }
}
