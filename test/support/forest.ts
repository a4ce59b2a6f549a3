import { randomUUID } from 'node:crypto';
import { departmentId, divisionId } from '../../seeds/org-units.ts';

/** A row to be written as it is. */
export type Row = Record<string, unknown>;

/** Numbers that repeat themselves with the same seed. */
export function numbersFrom(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

const d = divisionId;
/** Units over four levels: whom each may order. */
export const below: ReadonlyMap<number, readonly number[]> = new Map([
  [37, [d('3716'), d('3707'), departmentId('37', 16)]],
  [d('3716'), [d('371602'), d('371625'), departmentId('3716', 16)]],
  [d('3707'), [d('370781'), d('370702')]],
  [d('371602'), [d('371602001'), departmentId('371602', 3)]],
  [d('371625'), [departmentId('371625', 16), departmentId('371625', 3)]],
  [d('370781'), [departmentId('370781', 16)]],
]);
/** Every unit of the forest. */
export const forestUnits: readonly number[] = [...new Set([...below.keys(), ...[...below.values()].flat()])];

/** Sections, which the directory does not have, by their unit. */
export const sections: ReadonlyMap<number, readonly number[]> = new Map([
  [departmentId('371625', 16), [32_000_001, 32_000_002]],
  [departmentId('371602', 3), [32_000_003]],
  [d('3716'), [32_000_004]],
]);

/** A forest of matters and what hangs on them, in the order in which the rows can be written. */
export interface Forest {
  readonly item: Row[];
  readonly order_text: Row[];
  readonly assignment: Row[];
  readonly report: Row[];
  readonly verification: Row[];
  readonly event: Row[];
}

const at = '2026-11-02T02:00:00Z';
const day = '2026-12-31';
const hash = `\\x${'ab'.repeat(32)}`;
const parts = { task: '一', target: '二', measures: '三', requirement: '四', discipline: '五' };

interface Node {
  readonly unit: number;
  readonly row: Row & { id: string; secrecy: number };
  readonly issuers: readonly number[];
}

/**
 * Random matters with their assignments up to four levels deep. The keys on the rows follow visibility.md: the originator with
 * its field, every issuer above, the holder by office, field and section; they are made here, without the application.
 */
export function randomForest(random: () => number, matters: number, post: string): Forest {
  const forest: Forest = { item: [], order_text: [], assignment: [], report: [], verification: [], event: [] };
  const pick = <T>(from: readonly T[]): T => from[Math.floor(random() * from.length)] as T;
  const chance = (share: number): boolean => random() < share;
  /** A task may be more secret than what is above it; a work secret is one as a whole. */
  const raised = (secrecy: number): number => (secrecy === 0 && chance(0.15) ? 1 : secrecy);

  const tell = (kind: string, type: string, of: Row, secrecy: number, readerKeys: readonly number[]): void => {
    const about = { kind, subject_type: type, subject_id: of.id, item_id: of.item_id ?? of.id };
    forest.event.push({ ...base(), tenant_id: of.tenant_id, ...about, payload: {}, at, ...open(secrecy, readerKeys) });
  };
  const base = () => ({ root_id: 37, id: randomUUID() });
  const open = (secrecy: number, keys: readonly number[]) => ({ secrecy, reader_keys: [...new Set(keys)] });

  const grow = (itemId: string, field: number | null, origin: readonly number[], node: Node, depth: number): void => {
    const targets = (below.get(node.unit) ?? []).filter(() => chance(0.7));
    if (depth === 4 || targets.length === 0) return;
    const issuers = [...node.issuers, node.unit * 64];
    const tenant = { tenant_id: node.unit, item_id: itemId };
    const order = {
      ...base(),
      ...tenant,
      org_unit_id: node.unit,
      kind: depth === 0 ? 'NOTICE' : 'RELAY',
      number: '一号',
    };
    const given = { channel: 'WRITTEN', ...parts, due_on: day, issued_by: post, issued_at: at, hash };
    forest.order_text.push({ ...order, ...given, ...open(node.row.secrecy, [...origin, ...issuers]) });
    const keyed = (unit: number): number[] => [unit * 64, ...(field === null ? [] : [unit * 64 + field])];
    const [leading, ...others] = targets;
    const supporting = chance(0.5) ? others.filter(() => chance(0.6)) : [];
    const group = supporting.length === 0 ? [] : [leading, ...supporting];
    let leadId: string | null = null;
    for (const unit of targets) {
      const section = chance(0.6) ? pick([null, ...(sections.get(unit) ?? [])]) : null;
      const co = group.includes(unit) ? group.flatMap((one) => (one === unit ? [] : keyed(one ?? 0))) : [];
      const own = [...origin, ...issuers, ...keyed(unit), ...(section === null ? [] : [section * 64])];
      const office = [...origin, ...issuers, ...keyed(unit), ...co];
      const keys = [...own, ...co];
      const supports = supporting.includes(unit);
      const secrecy = raised(node.row.secrecy);
      const row = { ...base(), ...task(itemId, node, order.id, origin, unit, section, field), ...open(secrecy, keys) };
      const role = { role: supports ? 'SUPPORT' : 'LEAD', lead_id: supports ? leadId : null, co_unit_keys: co };
      if (unit === leading) leadId = row.id;
      forest.assignment.push({ ...row, ...role });
      tell('assignment.assigned', 'Assignment', row, secrecy, office);
      if (chance(0.4)) tell('assignment.submitted', 'Assignment', row, secrecy, keys);
      report(row, secrecy, own.slice(own.indexOf(unit * 64)), keys);
      if (chance(0.3)) verify(row, row.id, unit, secrecy, own);
      grow(itemId, field, origin, { unit, row, issuers }, depth + 1);
    }
  };

  const lineage = ({ row }: Node): object =>
    row.item_id === undefined
      ? { parent_id: null, ancestors: [] }
      : { parent_id: row.id, ancestors: [...(row.ancestors as string[]), row.id] };

  const task = (
    itemId: string,
    node: Node,
    orderId: string,
    origin: readonly number[],
    unit: number,
    section: number | null,
    field: number | null,
  ) => ({
    ...{ tenant_id: unit, item_id: itemId, ...lineage(node) },
    ...{ order_id: orderId, originator_unit_id: Math.floor((origin[0] ?? 0) / 64), from_org_unit_id: node.unit },
    ...{ to_org_unit_id: unit, section_id: section, field, source: 'WORK_REPORT', number: '一号', title: '林' },
    ...{ state: 'IN_PROGRESS', arrived_at: at, arrived_on: '2026-11-02', receipt_due_on: day, relay_due_on: day },
    ...{ due_on: day, due_provisional: false, consolidation_days: 1 },
  });

  const report = (row: Row, secrecy: number, house: readonly number[], keys: readonly number[]): void => {
    const open_ = chance(0.4) ? [pick(['DRAFT', 'IN_REVIEW'])] : [];
    for (const state of [...open_, ...(chance(0.4) ? ['APPROVED'] : [])]) {
      const of = {
        tenant_id: row.tenant_id,
        item_id: row.item_id,
        assignment_id: row.id,
        org_unit_id: row.to_org_unit_id,
      };
      const drafted = {
        drafted_by: post,
        drafted_by_person: post,
        drafted_at: at,
        claimed: 10,
        kind: 'PERIODIC',
        state,
      };
      const made = { ...base(), ...of, ...drafted, ...open(secrecy, state === 'APPROVED' ? keys : house) };
      forest.report.push(made);
      tell('report.drafted', 'Report', made, secrecy, house);
    }
  };

  const verify = (of: Row, assignment: string | null, unit: number, secrecy: number, keys: readonly number[]): void => {
    const what = {
      tenant_id: unit,
      item_id: of.item_id ?? of.id,
      assignment_id: assignment,
      org_unit_id: unit,
      round: 1,
    };
    const found = { method: 'DESK', outcome: 'PASS', checked: '甲', evidence: '乙', at };
    const who = { by_post: post, by_person: post, by_name: '某' };
    forest.verification.push({ ...base(), ...what, ...found, ...who, ...open(secrecy, keys) });
  };

  for (let n = 0; n < matters; n += 1) {
    const unit = pick([...below.keys()]);
    const field = pick([null, 1, 2, 3]);
    const secrecy = pick([0, 1, 1, 2]);
    const origin = field === null ? [unit * 64] : [unit * 64, unit * 64 + field];
    const of = {
      tenant_id: unit,
      org_unit_id: unit,
      number: `林 ${n}`,
      state: 'IN_PROGRESS',
      field,
      title: '林',
      body: '木',
    };
    const from = { source: 'WORK_REPORT', originated_on: '2026-11-01', registered_by: post, registered_at: at };
    const item = { ...base(), ...of, ...from, ...open(secrecy, origin) };
    forest.item.push(item);
    tell('item.registered', 'Item', item, secrecy, origin);
    if (chance(0.4)) verify(item, null, unit, secrecy, origin);
    grow(item.id, field, origin, { unit, row: item, issuers: [] }, 0);
  }
  return forest;
}
