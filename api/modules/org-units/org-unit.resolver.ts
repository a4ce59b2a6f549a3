import { Arg, Ctx, FieldResolver, Int, Query, Resolver, Root } from 'type-graphql';
import { decodeGlobalId } from '../../platform/ids.ts';
import { Context } from '../context.ts';
import { orgUnitOf, searchOrgUnits, toOrgUnit, visibleId } from './org-unit.service.ts';
import { OrgUnitType } from './org-unit.types.ts';

/** The directory of the viewer's province. */
@Resolver(() => OrgUnitType)
export class OrgUnitResolver {
  @Query(() => OrgUnitType, {
    nullable: true,
    description: 'An org unit of your province; without id the province itself.',
  })
  orgUnit(
    @Arg('id', () => String, { nullable: true, description: 'Opaque id of the unit.' }) id: string | null,
    @Ctx() context: Context,
  ): Promise<OrgUnitType | null> {
    return context.lookUp<OrgUnitType>(async ({ load, session }) => {
      const wanted = id == null ? session.rootId : visibleId(decodeGlobalId(id), session.rootId);
      const row = wanted === null ? null : await load.orgUnit.load(wanted);
      return row === null ? null : toOrgUnit(row, session);
    });
  }

  @Query(() => [OrgUnitType], { description: 'At most 30 org units of your province whose name holds the text.' })
  orgUnits(
    @Arg('text', () => String, { description: 'Part of a name, 1 to 30 characters.' }) text: string,
    @Arg('bodies', () => Boolean, {
      defaultValue: false,
      description: 'With party, congress and CPPCC, which take part in joint operations alone.',
    })
    bodies: boolean,
    @Ctx() context: Context,
  ): Promise<OrgUnitType[]> {
    return context.asViewer<OrgUnitType[]>([], (reading) => searchOrgUnits(reading.uow, reading.load, text, bodies));
  }

  @FieldResolver(() => [OrgUnitType], { description: 'Units directly under this one.' })
  async children(@Root() unit: OrgUnitType, @Ctx() context: Context): Promise<OrgUnitType[]> {
    const { load, session } = await context.viewing();
    return (await load.orgUnitsUnder.load(unit.rowId)).map((row) => toOrgUnit(row, session));
  }

  @FieldResolver(() => Int, { description: 'How many units stand directly under this one.' })
  async childCount(@Root() unit: OrgUnitType, @Ctx() context: Context): Promise<number> {
    return (await context.viewing()).load.orgUnitChildCount.load(unit.rowId);
  }

  @FieldResolver(() => OrgUnitType, {
    nullable: true,
    description: 'The unit above this one; none above the province.',
  })
  async parent(@Root() unit: OrgUnitType, @Ctx() context: Context): Promise<OrgUnitType | null> {
    return orgUnitOf(await context.viewing(), unit.parentRowId);
  }
}
