import { Arg, Ctx, FieldResolver, Mutation, Resolver, Root } from 'type-graphql';
import { LocalDateScalar } from '../../platform/graphql/scalars.ts';
import { AssignmentResult, AssignmentType } from '../assignments/assignment.types.ts';
import { findAssignment, objectionDueOf } from '../assignments/assignment-reading.service.ts';
import { Context } from '../context.ts';
import { isNear, orgUnitBehind, orgUnitOf } from '../org-units/org-unit.service.ts';
import { OrgUnitType } from '../org-units/org-unit.types.ts';
import { objectToAssignment, rejectObjection, upholdObjection } from './objection.service.ts';
import {
  ObjectionType,
  ObjectToAssignmentInput,
  RejectObjectionInput,
  UpholdObjectionInput,
} from './objection.types.ts';
import { toObjection } from './objection-reading.service.ts';

/** Objections to assignments, and what is decided on them. */
@Resolver(() => AssignmentType)
export class ObjectingResolver {
  @Mutation(() => AssignmentResult, { description: 'Objects to an assignment that was signed for (异议).' })
  objectToAssignment(
    @Arg('input', () => ObjectToAssignmentInput, { description: 'The objection.' }) input: ObjectToAssignmentInput,
    @Ctx() context: Context,
  ) {
    return context.write('objectToAssignment', input, (uow) => objectToAssignment(uow, input), findAssignment);
  }

  @Mutation(() => AssignmentResult, { description: 'Upholds an objection and gives the assignment to another unit.' })
  upholdObjection(
    @Arg('input', () => UpholdObjectionInput, { description: 'To whom instead.' }) input: UpholdObjectionInput,
    @Ctx() context: Context,
  ) {
    return context.write('upholdObjection', input, (uow) => upholdObjection(uow, input), findAssignment);
  }

  @Mutation(() => AssignmentResult, {
    description: 'Rejects an objection; the second one only a leader of the originator may, and that binds.',
  })
  rejectObjection(
    @Arg('input', () => RejectObjectionInput, { description: 'Why.' }) input: RejectObjectionInput,
    @Ctx() context: Context,
  ) {
    return context.write('rejectObjection', input, (uow) => rejectObjection(uow, input), findAssignment);
  }

  @FieldResolver(() => [ObjectionType], { description: 'Objections to it, oldest first.' })
  async objections(@Root() assignment: AssignmentType, @Ctx() context: Context): Promise<ObjectionType[]> {
    return (await (await context.viewing()).load.objectionsOf.load(assignment.rowId)).map(toObjection);
  }

  @FieldResolver(() => LocalDateScalar, { description: 'Last day on which its holder may object.' })
  async objectionDueOn(@Root() assignment: AssignmentType, @Ctx() context: Context): Promise<string> {
    return objectionDueOf(await context.viewing(), assignment);
  }

  @FieldResolver(() => AssignmentType, {
    nullable: true,
    description: 'The assignment in whose place it stands, for those who may read that one.',
  })
  async replaces(@Root() assignment: AssignmentType, @Ctx() context: Context): Promise<AssignmentType | null> {
    const { replacesRowId } = assignment;
    return replacesRowId === null ? null : findAssignment(await context.viewing(), replacesRowId);
  }

  @FieldResolver(() => AssignmentType, {
    nullable: true,
    description: 'The assignment that stands in its place, for those who may read that one.',
  })
  async replacedBy(@Root() assignment: AssignmentType, @Ctx() context: Context): Promise<AssignmentType | null> {
    const reading = await context.viewing();
    const id = await reading.load.replacementOf.load(assignment.rowId);
    return id === null ? null : findAssignment(reading, id);
  }
}

/** The units of an objection and of its decision, and who of them acted. */
@Resolver(() => ObjectionType)
export class ObjectionResolver {
  @FieldResolver(() => OrgUnitType, { description: 'The unit that objected.' })
  async orgUnit(@Root() objection: ObjectionType, @Ctx() context: Context): Promise<OrgUnitType> {
    return orgUnitBehind(await context.viewing(), objection.orgUnitRowId);
  }

  @FieldResolver(() => OrgUnitType, { nullable: true, description: 'The unit that decided.' })
  async decidedBy(@Root() objection: ObjectionType, @Ctx() context: Context): Promise<OrgUnitType | null> {
    return orgUnitOf(await context.viewing(), objection.decidedByRowId);
  }

  @FieldResolver(() => String, {
    nullable: true,
    description: 'Who objected; only for the units directly above and below (G4).',
  })
  async raisedByName(@Root() objection: ObjectionType, @Ctx() context: Context): Promise<string | null> {
    return (await isNear(await context.viewing(), objection.orgUnitRowId)) ? objection.raisedByName : null;
  }

  @FieldResolver(() => String, {
    nullable: true,
    description: 'Who decided; only for the units directly above and below the one that did (G4).',
  })
  async decidedByName(@Root() objection: ObjectionType, @Ctx() context: Context): Promise<string | null> {
    const { decidedByRowId, decidedByName } = objection;
    return decidedByRowId !== null && (await isNear(await context.viewing(), decidedByRowId)) ? decidedByName : null;
  }
}
