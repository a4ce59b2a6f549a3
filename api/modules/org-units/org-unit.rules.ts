/** A unit as far as its names go. */
interface Named {
  readonly rootId: number;
  readonly id: number;
  readonly tenantId: number;
  readonly name: string;
  readonly shortName: string;
}

/** The name of a unit where readers of any government meet it, such as in what is stored: short only where the short one is borne once. */
export const nameAnywhere = ({ rootId, id, tenantId, name, shortName }: Named): string =>
  tenantId === id || tenantId === rootId ? shortName : name;

/** The name of a unit in lists of a government: the short one says which unit is meant only inside the unit's own. */
export const nameInLists = (unit: Named, readerTenantId: number): string =>
  unit.tenantId === readerTenantId ? unit.shortName : nameAnywhere(unit);

/** `nameInLists` for the session that asks, of a row of `org_unit` in a statement. */
export const nameInListsSql = (unit: string): string =>
  `case when ${unit}.tenant_id in (${unit}.id, ${unit}.root_id, (select app.tenant_id())) then ${unit}.short_name else ${unit}.name end`;
