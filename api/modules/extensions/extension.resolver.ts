import { Arg, Ctx, FieldResolver, Mutation, Resolver, Root } from 'type-graphql';
import { encodeGlobalId } from '../../platform/ids.ts';
import { AssignmentResult, AssignmentType } from '../assignments/assignment.types.ts';
import { findAssignment } from '../assignments/assignment-reading.service.ts';
import { Context } from '../context.ts';
import { isNear, orgUnitBehind } from '../org-units/org-unit.service.ts';
import { OrgUnitType } from '../org-units/org-unit.types.ts';
import { decideExtension, requestExtension } from './extension.service.ts';
import { DecideExtensionInput, ExtensionType, RequestExtensionInput } from './extension.types.ts';

/** Requests for a later limit, and what is decided on them. */
@Resolver(() => AssignmentType)
export class ExtendingResolver {
  @Mutation(() => AssignmentResult, { description: 'Asks for a later limit of an assignment (申请延期).' })
  requestExtension(
    @Arg('input', () => RequestExtensionInput, { description: 'Until when, and why.' }) input: RequestExtensionInput,
    @Ctx() context: Context,
  ) {
    return context.write('requestExtension', input, (uow) => requestExtension(uow, input), findAssignment);
  }

  @Mutation(() => AssignmentResult, { description: 'Grants or refuses a later limit (审批延期).' })
  decideExtension(
    @Arg('input', () => DecideExtensionInput, { description: 'The decision.' }) input: DecideExtensionInput,
    @Ctx() context: Context,
  ) {
    return context.write('decideExtension', input, (uow) => decideExtension(uow, input), findAssignment);
  }

  @FieldResolver(() => [ExtensionType], { description: 'Requests for a later limit, oldest first.' })
  async extensionRequests(@Root() assignment: AssignmentType, @Ctx() context: Context): Promise<ExtensionType[]> {
    const rows = await (await context.viewing()).load.extensionsOf.load(assignment.rowId);
    return rows.map((row) =>
      Object.assign(new ExtensionType(), {
        ...row,
        orgUnitRowId: row.orgUnitId,
        waitsAbove: row.carriedBy !== null && row.decision === null,
        id: encodeGlobalId({ type: 'ExtensionRequest', root: row.rootId, id: row.id }),
      }),
    );
  }
}

/** The unit of a request, and who of it asked. */
@Resolver(() => ExtensionType)
export class ExtensionResolver {
  @FieldResolver(() => OrgUnitType, { description: 'The unit that asked.' })
  async orgUnit(@Root() request: ExtensionType, @Ctx() context: Context): Promise<OrgUnitType> {
    return orgUnitBehind(await context.viewing(), request.orgUnitRowId);
  }

  @FieldResolver(() => String, {
    nullable: true,
    description: 'Who asked; only for the units directly above and below (G4).',
  })
  async askedByName(@Root() request: ExtensionType, @Ctx() context: Context): Promise<string | null> {
    return (await isNear(await context.viewing(), request.orgUnitRowId)) ? request.askedByName : null;
  }
}
