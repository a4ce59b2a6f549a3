import type { UnitOfWork } from '../../platform/db/unit-of-work.ts';
import { decodeGlobalId, encodeGlobalId, type GlobalId } from '../../platform/ids.ts';
import type { Session } from '../../platform/wall.ts';
import type { OrgUnitRow } from './org-unit.entity.ts';
import type { orgUnitLoaders } from './org-unit.loaders.ts';
import { orgUnits } from './org-unit.repository.ts';
import { nameInLists } from './org-unit.rules.ts';
import { OrgUnitType } from './org-unit.types.ts';

export type { OrgUnitRow };

/** Party, congress and CPPCC (几大班子), which take part in joint operations alone (D12). */
const leadingBody = 'LEADING_BODY';

type OrgUnitLoaders = ReturnType<typeof orgUnitLoaders>;

/** The opaque id of an org unit. */
export const orgUnitId = (root: number, id: number): string =>
  encodeGlobalId({ type: 'OrgUnit', root, id: String(id) });

/** A reader of the directory: what is loaded for it, and whose government it is of. */
interface Reader {
  readonly load: OrgUnitLoaders;
  readonly session: Pick<Session, 'tenantId'>;
}

/** An org unit as the schema shows it to the government that reads it. */
export const toOrgUnit = (row: OrgUnitRow, { tenantId }: Pick<Session, 'tenantId'>): OrgUnitType =>
  Object.assign(new OrgUnitType(), {
    rootId: row.rootId,
    rowId: row.id,
    parentRowId: row.parentId,
    id: orgUnitId(row.rootId, row.id),
    name: row.name,
    shortName: nameInLists(row, tenantId),
    code: row.code,
    level: row.level,
    kind: row.kind,
    departmentKey: row.departmentKey,
    field: row.field,
  });

/** The unit of a row id as the schema shows it; null for none. */
export async function orgUnitOf({ load, session }: Reader, id: number | null): Promise<OrgUnitType | null> {
  const row = id === null ? null : await load.orgUnit.load(id);
  return row === null ? null : toOrgUnit(row, session);
}

/** The unit that a record cannot be without. */
export async function orgUnitBehind(reading: Reader, id: number): Promise<OrgUnitType> {
  const unit = await orgUnitOf(reading, id);
  if (unit === null) throw new Error('A record names a unit that is not there');
  return unit;
}

/** Whether the names of a unit's officers are for the session: of its own tenant, of the one directly above or below it (G4, G5). */
export async function isNear({ load, session }: Reader, id: number): Promise<boolean> {
  const unit = await load.orgUnit.load(id);
  const theirs = unit === null ? null : await load.orgUnit.load(unit.tenantId);
  const mine = await load.orgUnit.load(session.tenantId);
  if (theirs === null || mine === null) return false;
  return theirs.id === mine.id || theirs.parentId === mine.id || mine.parentId === theirs.id;
}

/** The number inside an id of an org unit of this province; null for every other id. */
export const visibleId = (id: GlobalId | null, rootId: number): number | null =>
  id !== null && id.type === 'OrgUnit' && id.root === rootId && /^\d+$/.test(id.id) ? Number(id.id) : null;

/** At most 30 units whose name holds the text, leading bodies among them where `bodies`; none for a text of no or more than 30 characters. */
export async function searchOrgUnits(
  uow: UnitOfWork,
  load: OrgUnitLoaders,
  text: string,
  bodies: boolean,
): Promise<OrgUnitType[]> {
  const wanted = text.trim();
  if (wanted === '' || wanted.length > 30 || wanted.includes('\0')) return [];
  const found = await orgUnits(uow).search(wanted, bodies, 30);
  const rows = await load.orgUnit.loadMany(found.map(({ id }) => id));
  return rows.flatMap((row) => (row instanceof Error || row === null ? [] : [toOrgUnit(row, uow.session)]));
}

/** At most 30 units above one, and who orders of it, whose name holds the text: of these support is sought (M-26). */
export async function superiorsOf(
  uow: UnitOfWork,
  load: OrgUnitLoaders,
  id: number,
  issuerId: number,
  text: string,
): Promise<OrgUnitType[]> {
  const wanted = text.trim();
  if (wanted.length > 30 || wanted.includes('\0')) return [];
  const found = await orgUnits(uow).superiors(id, issuerId, wanted, null);
  const rows = await load.orgUnit.loadMany(found.map((one) => one.id));
  return rows.flatMap((row) => (row instanceof Error || row === null ? [] : [toOrgUnit(row, uow.session)]));
}

/** Whether a unit is above another, or orders of it. */
export const isSuperior = async (uow: UnitOfWork, id: number, below: number, issuerId: number): Promise<boolean> =>
  (await orgUnits(uow).superiors(below, issuerId, '', id)).length > 0;

/** The units directly below one. */
export const unitsDirectlyBelow = (uow: UnitOfWork, id: number): Promise<OrgUnitRow[]> => orgUnits(uow).byParents([id]);

/** Units of the province that bear one of the names, wherever they stand; at most 1,000. */
export const unitsNamed = (uow: UnitOfWork, names: readonly string[]) => orgUnits(uow).byNames(names);

/** Every unit below one that orders may go to, by id, parents before children. */
export async function treeUnder(uow: UnitOfWork, id: number) {
  return new Map((await orgUnits(uow).below(id)).map((unit) => [unit.id, unit]));
}

/** The numbers inside opaque ids of units of the province, in their order; null in the place of whatever else was sent. */
export const orgUnitKeys = (uow: UnitOfWork, ids: readonly string[]): (number | null)[] =>
  ids.map((id) => visibleId(decodeGlobalId(id), uow.session.rootId));

/** The unit behind an opaque id of the session's province; null for whatever else was sent, and for leading bodies, which are in no order. */
export async function findOrgUnit(uow: UnitOfWork, id: string): Promise<OrgUnitRow | null> {
  const unit = await findUnitOrBody(uow, id);
  return unit?.kind === leadingBody ? null : unit;
}

/** The same, and party, congress or CPPCC where they are meant: to take part in joint operations, and to have people (D12). */
export async function findUnitOrBody(uow: UnitOfWork, id: string): Promise<OrgUnitRow | null> {
  const wanted = visibleId(decodeGlobalId(id), uow.session.rootId);
  return wanted === null ? null : ((await orgUnits(uow).byIds([wanted]))[0] ?? null);
}

/** A unit of the province with all above it, from below. */
export const unitChain = (uow: UnitOfWork, id: number): Promise<Pick<OrgUnitRow, 'id' | 'level'>[]> =>
  orgUnits(uow).chainOf(id);

/** Whether a unit of the province is another, or stands anywhere under it. */
export const isWithin = (uow: UnitOfWork, id: number, top: number): Promise<boolean> => orgUnits(uow).isWithin(id, top);

/** Those of some units that stand anywhere below another. */
export const unitsBelow = (uow: UnitOfWork, ids: readonly number[], top: number): Promise<Set<number>> =>
  orgUnits(uow).among(ids, top);

/** The names of units, as a refusal lists them. */
export const unitNames = async (uow: UnitOfWork, ids: readonly number[]): Promise<string[]> =>
  (await orgUnits(uow).byIds([...ids])).map((unit) => nameInLists(unit, uow.session.tenantId));
