import departments from './reference/departments.json' with { type: 'json' };
import shandong from './reference/divisions-37.json' with { type: 'json' };
import bodies from './reference/leading-bodies.json' with { type: 'json' };

/** One row of the directory as the seeds make it. */
export interface OrgUnitSeed {
  readonly rootId: number;
  readonly id: number;
  readonly parentId: number | null;
  readonly tenantId: number;
  readonly code: string | null;
  readonly level: 'PROVINCE' | 'CITY' | 'COUNTY' | 'TOWNSHIP' | 'UNIT';
  readonly kind: 'GOVERNMENT' | 'DEPARTMENT' | 'LEADING_BODY' | 'ZONE' | 'TOWNSHIP';
  readonly name: string;
  readonly shortName: string;
  readonly departmentKey: string | null;
  readonly field: number | null;
}

type Township = readonly [code: string, name: string];
type County = readonly [code: string, name: string, townships: readonly Township[]];
type City = readonly [code: string, name: string, counties: readonly County[]];
type Province = readonly [code: string, name: string, cities: readonly City[]];
type Body = readonly [number: number, key: string, around: readonly [before: string, after: string], short: string];
type Department = readonly [number: number, key: string, field: number, ...names: (string | null)[]];

/** The id of a division: the province's code, or the last seven of nine digits below it. */
export const divisionId = (code: string): number =>
  code.length === 2 ? Number(code) : Number(code.padEnd(9, '0').slice(2));

/** The id of a department: ten millions, then the four digits of city and county, then its permanent number. */
export const departmentId = (code: string, number: number): number =>
  10_000_000 + Number(code.padEnd(6, '0').slice(2, 6)) * 100 + number;

/** The whole directory of a province, parents before children. */
export function provinceOrgUnits(): OrgUnitSeed[] {
  const [code, name, cities] = shandong as unknown as Province;
  const rootId = Number(code);
  const base = { rootId, departmentKey: null, field: null };
  const top: OrgUnitSeed = {
    ...base,
    id: rootId,
    parentId: null,
    tenantId: rootId,
    code,
    level: 'PROVINCE',
    kind: 'GOVERNMENT',
    name: `${name}人民政府`,
    shortName: name,
  };
  return [
    top,
    ...departmentsOf(top, code, name, 0),
    ...bodiesOf(top, code, name, 0),
    ...cities.flatMap((city) => cityUnits(top, city)),
  ];
}

function cityUnits(province: OrgUnitSeed, [code, name, counties]: City): OrgUnitSeed[] {
  const city = government(province, code, name, 'CITY');
  return [
    city,
    ...departmentsOf(city, code, name, 1),
    ...bodiesOf(city, code, name, 1),
    ...counties.flatMap((county) => countyUnits(city, county)),
  ];
}

function countyUnits(city: OrgUnitSeed, [code, name, townships]: County): OrgUnitSeed[] {
  const county = government(city, code, name, 'COUNTY');
  return [
    county,
    ...departmentsOf(county, code, name, 2),
    ...bodiesOf(county, code, name, 2),
    ...townships.map(
      ([townshipCode, township]): OrgUnitSeed => ({
        ...county,
        id: divisionId(townshipCode),
        parentId: county.id,
        code: townshipCode,
        level: 'TOWNSHIP',
        kind: 'TOWNSHIP',
        name: `${name}${township}${township.endsWith('街道') ? '办事处' : /[镇乡]$/.test(township) ? '人民政府' : ''}`,
        shortName: township,
      }),
    ),
  ];
}

/** Development zones stand at county level under numbers from 70; cities at county level are governments. */
const isZone = (code: string, name: string): boolean => Number(code.slice(4)) >= 70 && !/[市县]$/.test(name);

function government(parent: OrgUnitSeed, code: string, name: string, level: 'CITY' | 'COUNTY'): OrgUnitSeed {
  const id = divisionId(code);
  const zone = isZone(code, name);
  const kind = zone ? 'ZONE' : 'GOVERNMENT';
  return {
    ...parent,
    id,
    parentId: parent.id,
    tenantId: id,
    code,
    level,
    kind,
    name: `${name}${zone ? '管理委员会' : '人民政府'}`,
    shortName: name,
  };
}

/** How a government of a level and place is called for short, as in 市财政局. */
function prefixOf(place: string, level: 0 | 1 | 2): string {
  const rank = place.at(-1) ?? '';
  return ['省', '市', rank === '县' || rank === '市' ? rank : '区'][level] ?? '';
}

/** Party, congress and CPPCC beside a government, which take part in joint operations alone (D12); zones have none. */
function bodiesOf(owner: OrgUnitSeed, code: string, place: string, level: 0 | 1 | 2): OrgUnitSeed[] {
  if (owner.kind === 'ZONE') return [];
  const own = (name: string): string => (level === 0 ? name.replace(/办公室$/, '办公厅') : name);
  return (bodies as unknown as Body[]).map(([number, key, [before, after], short]) => ({
    ...{ ...owner, id: departmentId(code, number), parentId: owner.id, code: null },
    ...{ level: 'UNIT', kind: 'LEADING_BODY', departmentKey: key, field: null },
    name: own(`${before}${place}${after}`),
    shortName: own(`${prefixOf(place, level)}${short}`),
  }));
}

function departmentsOf(owner: OrgUnitSeed, code: string, place: string, level: 0 | 1 | 2): OrgUnitSeed[] {
  const prefix = prefixOf(place, level);
  return (departments as unknown as Department[]).flatMap(([number, key, field, ...names]): OrgUnitSeed[] => {
    const name = names[level];
    if (name == null || (owner.kind === 'ZONE' && number !== 1)) return [];
    const official = owner.kind === 'ZONE' ? `${place}管理委员会办公室` : `${place}${name}`;
    const shortName =
      number === 1 ? `${prefix}政府${level === 0 ? '办公厅' : '办公室'}` : `${prefix}${name.replace(/^人民政府/, '')}`;
    return [
      {
        ...owner,
        id: departmentId(code, number),
        parentId: owner.id,
        code: null,
        level: 'UNIT',
        kind: 'DEPARTMENT',
        name: official,
        shortName,
        departmentKey: key,
        field,
      },
    ];
  });
}
