import { Arg, Ctx, FieldResolver, Mutation, Resolver, Root } from 'type-graphql';
import { AllowedActionType } from '../actions/action.types.ts';
import { AssignmentType } from '../assignments/assignment.types.ts';
import { findAssignment } from '../assignments/assignment-reading.service.ts';
import { Context } from '../context.ts';
import { ItemType } from '../items/item.types.ts';
import { ContactPointType } from './contact-point.types.ts';
import { findContactPoint } from './contact-point-reading.service.ts';
import {
  answerContactQuestion,
  answerObservation,
  askContactPoint,
  attachObservation,
  fileObservation,
  releaseObservation,
} from './observation.service.ts';
import {
  AnswerContactQuestionInput,
  AnswerObservationInput,
  AskContactPointInput,
  AttachObservationInput,
  ClaimConflictType,
  FileObservationInput,
  ObservationAim,
  ObservationResult,
  ObservationType,
} from './observation.types.ts';
import {
  actionsOnObservation,
  conflictOn,
  findObservation,
  observationsIn,
  observationsOn,
  questionOf,
} from './observation-reading.service.ts';

/** Observations: asked for by an office, told by its contact, answered and released by the office. */
@Resolver(() => ObservationType)
export class ObservationResolver {
  @Mutation(() => ObservationResult, {
    description: 'Asks a contact about one task of your matter (请联系点了解, M-34).',
  })
  askContactPoint(
    @Arg('input', () => AskContactPointInput, { description: 'The input.' }) input: AskContactPointInput,
    @Ctx() context: Context,
  ) {
    return context.write('askContactPoint', input, (uow) => askContactPoint(uow, input), findObservation);
  }

  @Mutation(() => ObservationResult, {
    description: 'Tells the office what you saw without being asked (反映情况, M-34).',
  })
  fileObservation(
    @Arg('input', () => FileObservationInput, { description: 'The input.' }) input: FileObservationInput,
    @Ctx() context: Context,
  ) {
    return context.write('fileObservation', input, (uow) => fileObservation(uow, input), findObservation);
  }

  @Mutation(() => ObservationResult, {
    description: 'Tells the office what you saw of what it asked (反馈了解情况, M-34).',
  })
  answerContactQuestion(
    @Arg('input', () => AnswerContactQuestionInput, { description: 'The input.' }) input: AnswerContactQuestionInput,
    @Ctx() context: Context,
  ) {
    return context.write('answerContactQuestion', input, (uow) => answerContactQuestion(uow, input), findObservation);
  }

  @Mutation(() => ObservationResult, {
    description: 'Says of which task an observation is that named none (归入事项).',
  })
  attachObservation(
    @Arg('input', () => AttachObservationInput, { description: 'The input.' }) input: AttachObservationInput,
    @Ctx() context: Context,
  ) {
    return context.write('attachObservation', input, (uow) => attachObservation(uow, input), findObservation);
  }

  @Mutation(() => ObservationResult, { description: 'Answers an observation (答复).' })
  answerObservation(
    @Arg('input', () => AnswerObservationInput, { description: 'The input.' }) input: AnswerObservationInput,
    @Ctx() context: Context,
  ) {
    return context.write('answerObservation', input, (uow) => answerObservation(uow, input), findObservation);
  }

  @Mutation(() => ObservationResult, {
    description: 'Opens an answered observation to the line, without its source, for good (公开).',
  })
  releaseObservation(
    @Arg('input', () => ObservationAim, { description: 'The input.' }) input: ObservationAim,
    @Ctx() context: Context,
  ) {
    return context.write('releaseObservation', input, (uow) => releaseObservation(uow, input), findObservation);
  }

  @FieldResolver(() => ContactPointType, {
    nullable: true,
    description: 'Who told it; null for those to whom it was released, who do not learn it.',
  })
  async contactPoint(@Root() row: ObservationType, @Ctx() context: Context): Promise<ContactPointType | null> {
    return findContactPoint(await context.viewing(), row.contactPointRowId);
  }

  @FieldResolver(() => String, {
    description: 'What was asked; empty: it was told unasked, or it was released to you, who do not learn its source.',
  })
  async question(@Root() row: ObservationType, @Ctx() context: Context): Promise<string> {
    return questionOf(await context.viewing(), row);
  }

  @FieldResolver(() => AssignmentType, {
    nullable: true,
    description: 'The task; null: of none, or of one that you may not read.',
  })
  async assignment(@Root() row: ObservationType, @Ctx() context: Context): Promise<AssignmentType | null> {
    return row.assignmentRowId === null ? null : findAssignment(await context.viewing(), row.assignmentRowId);
  }

  @FieldResolver(() => ClaimConflictType, {
    nullable: true,
    description: 'In what it contradicts what was claimed; null: in nothing, or in nothing that you may read.',
  })
  async conflict(@Root() row: ObservationType, @Ctx() context: Context): Promise<ClaimConflictType | null> {
    return conflictOn(context, await context.viewing(), row);
  }

  @FieldResolver(() => [AllowedActionType], { description: 'What the acting post may do now, and why not.' })
  async allowedActions(@Root() row: ObservationType, @Ctx() context: Context): Promise<AllowedActionType[]> {
    return actionsOnObservation(context, await context.viewing(), row);
  }
}

/** What was seen of a task. */
@Resolver(() => AssignmentType)
export class ObservedTaskResolver {
  @FieldResolver(() => [ObservationType], {
    description:
      'What contact points saw of it, oldest first; for the office of the matter, and once released for the line.',
  })
  async observations(@Root() assignment: AssignmentType, @Ctx() context: Context): Promise<ObservationType[]> {
    return observationsOn(await context.viewing(), assignment.rowId);
  }
}

/** What was seen in a matter. */
@Resolver(() => ItemType)
export class ObservedItemResolver {
  @FieldResolver(() => [ObservationType], { description: 'What contact points saw in it, oldest first.' })
  async observations(@Root() item: ItemType, @Ctx() context: Context): Promise<ObservationType[]> {
    return observationsIn(await context.viewing(), item.rowId);
  }
}
