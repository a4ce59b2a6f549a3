import type { LocalDate } from '../../platform/time.ts';
import { type ItemSource, itemFaults } from '../items/item.rules.ts';
import { type Mapping, type MatrixField, matrixFields } from './matrix-columns.rules.ts';
import { compact, type ReadLimit, readLimit } from './matrix-day.rules.ts';
import { cut, firstStage, lastStage, readTargets, type SuggestedTarget } from './matrix-target.rules.ts';
import { type FoundUnit, type MatrixUnit, readUnits, unitsInTask } from './matrix-units.rules.ts';

/** What the whole file is: the document that it decomposes, and what its lines do not say themselves. */
export interface MatrixSettings {
  readonly source: ItemSource;
  readonly document: string;
  readonly originator: string;
  readonly originatedOn: LocalDate;
  readonly secrecy: number;
  /** The limit of lines that name none; null: each names its own. */
  readonly dueOn: LocalDate | null;
}

/** Against what the lines are checked. */
export interface MatrixWorld {
  readonly today: LocalDate;
  readonly findUnit: (name: string) => FoundUnit;
  readonly leaders: readonly { readonly postId: string; readonly name: string }[];
}

/** A cell that cannot be imported, by its place in the sheet (from 0), and why. */
export interface CellFault {
  readonly row: number;
  /** Null: the sheet has no column for it. */
  readonly column: number | null;
  readonly field: MatrixField | null;
  readonly code: string;
  readonly params: Readonly<Record<string, string | number>>;
}

/** One task of the matrix, as far as its cells could be read. */
export interface MatrixLine {
  readonly row: number;
  readonly line: string;
  readonly aspect: string;
  readonly title: string;
  readonly task: string;
  readonly lead: MatrixUnit | null;
  readonly supports: readonly MatrixUnit[];
  readonly leader: { readonly postId: string; readonly name: string } | null;
  readonly targets: readonly SuggestedTarget[];
  readonly limit: ReadLimit | null;
}

const mostSupports = 10;
const mostLine = 20;
/** Most letters of an aspect. */
export const mostAspect = 60;

/** Reads one line and notes what is wrong with its cells; a cell that computes is not read any further. */
export class LineReader {
  private readonly broken = new Set<MatrixField>();

  constructor(
    private readonly row: number,
    private readonly cells: readonly string[],
    private readonly mapping: Mapping,
    private readonly settings: MatrixSettings,
    private readonly world: MatrixWorld,
    private readonly faults: CellFault[],
  ) {}

  fault(field: MatrixField, code: string, params: CellFault['params'] = {}): void {
    if (this.broken.has(field)) return;
    this.broken.add(field);
    this.faults.push({ row: this.row, column: this.mapping[field] ?? null, field, code, params });
  }

  refuseOdd(oddAt: ReadonlyMap<string, string>): void {
    const fields = new Map(matrixFields.map((field) => [this.mapping[field], field]));
    for (const [column] of this.cells.entries()) {
      const kind = oddAt.get(`${this.row}:${column}`);
      const field = fields.get(column) ?? null;
      if (kind === undefined) continue;
      if (field !== null) this.broken.add(field);
      this.faults.push({ row: this.row, column, field, code: kind, params: {} });
    }
  }

  read(heading: string, place: number): MatrixLine {
    const inTask = unitsInTask(this.text('task'));
    const task = inTask.task;
    const title = this.titleOf(task);
    this.words(title, task);
    const aspect = this.text('aspect') || heading;
    if ([...aspect].length > mostAspect) this.fault('aspect', 'tooLong', { max: mostAspect });
    const { lead, supports } = this.units(inTask.units);
    const limit = this.limit();
    return {
      row: this.row,
      line: this.lineNumber(place),
      aspect: cut(aspect, mostAspect),
      title,
      task,
      lead,
      supports,
      leader: this.leader(),
      targets: this.targets(title, limit),
      limit,
    };
  }

  private text(field: MatrixField): string {
    const column = this.mapping[field];
    return column === undefined ? '' : (this.cells[column] ?? '').trim();
  }

  private get year(): number {
    return Number(this.settings.originatedOn.slice(0, 4));
  }

  private lineNumber(place: number): string {
    if (this.mapping.line === undefined) return String(place);
    const line = compact(this.text('line')).replace(/[.、。]$/, '');
    if (line === '') this.fault('line', 'required');
    else if (!/^[\w.()-]+$/.test(line) || line.length > mostLine) this.fault('line', 'lineMalformed');
    return line;
  }

  private titleOf(task: string): string {
    const given = this.text('title').replaceAll(/\s+/g, ' ');
    if (given !== '') return given;
    const [first = ''] = task.replace(/^\d{1,3}[.、．]\s*/, '').split(/[。;；\n]/);
    return cut(first.trim(), 60);
  }

  /** What a matter asks of its words and of its source (M-01), each at the cell that gives it. */
  private words(title: string, task: string): void {
    const { document, ...rest } = this.settings;
    const originator = this.settings.originator || this.text('leader');
    const item = { ...rest, title, body: task, sourceRef: document, originator };
    const cellOf: Readonly<Record<string, MatrixField>> = { body: 'task', title: 'title', originator: 'leader' };
    for (const { path, code, params } of itemFaults(item, this.world.today)) {
      const field = cellOf[path.slice('input.'.length)];
      if (field !== undefined && !(field === 'title' && code === 'required')) this.fault(field, code, params);
    }
  }

  private units(inTask: string): { lead: MatrixUnit | null; supports: MatrixUnit[] } {
    const field = this.mapping.lead === undefined ? 'task' : 'lead';
    const named = readUnits(this.text('lead') || inTask);
    const beside = readUnits(this.text('supports'));
    const [lead, ...others] = named.leads;
    if (lead === undefined) this.fault(field, 'required');
    const taken = new Set<number>();
    const found = (name: string, at: MatrixField): MatrixUnit[] => {
      const one = this.world.findUnit(name);
      if ('why' in one) this.fault(at, one.why, { name, like: one.like });
      else if (taken.has(one.unit.id)) this.fault(at, 'unitTwice', { name: one.unit.shortName });
      else {
        taken.add(one.unit.id);
        return [one.unit];
      }
      return [];
    };
    const leads = lead === undefined || this.broken.has(field) ? [] : found(lead, field);
    const supports = [...others, ...named.supports].flatMap((name) => found(name, field));
    supports.push(...[...beside.leads, ...beside.supports].flatMap((name) => found(name, 'supports')));
    if (supports.length > mostSupports)
      this.fault(beside.leads.length > 0 ? 'supports' : field, 'tooManyUnits', { max: mostSupports });
    return { lead: leads[0] ?? null, supports };
  }

  private leader(): MatrixLine['leader'] {
    const names = this.text('leader')
      .split(/[、,，;；\s]/)
      .filter((name) => name !== '');
    const [name] = names;
    if (name === undefined) return null;
    const found = this.world.leaders.filter((leader) => leader.name === name);
    if (found[0] === undefined)
      this.fault('leader', 'leaderUnknown', { name, like: this.world.leaders.map((one) => one.name).join('、') });
    return found[0] ?? null;
  }

  private limit(): ReadLimit | null {
    const text = this.text('limit');
    if (text === '') {
      if (this.settings.dueOn === null) this.fault('limit', 'required');
      return this.settings.dueOn === null ? null : { dueOn: this.settings.dueOn };
    }
    if (this.broken.has('limit')) return null;
    const limit = readLimit(text, this.year);
    if (limit === null) this.fault('limit', 'limitUnreadable', { text: cut(text, 20) });
    else if ('dueOn' in limit && limit.dueOn < this.world.today) this.fault('limit', 'past', { date: limit.dueOn });
    return this.broken.has('limit') ? null : limit;
  }

  private targets(title: string, limit: ReadLimit | null): readonly SuggestedTarget[] {
    if (this.broken.has('target')) return [];
    const { targets, vague } = readTargets(this.text('target'), title, this.year);
    const [first, last] = [firstStage(targets), lastStage(targets)];
    if (vague !== null) this.fault('target', 'notMeasurable', { text: vague });
    else if (first !== null && first < this.world.today) this.fault('target', 'past', { date: first });
    else if (last !== null && limit !== null && 'dueOn' in limit && last > limit.dueOn)
      this.fault('target', 'stageTooLate', { date: last, limit: limit.dueOn });
    return targets;
  }
}
