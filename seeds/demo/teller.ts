import { departmentId, divisionId } from '../org-units.ts';

/** A record as the API answers a write: its id and version, and where it stands. */
export interface Answered {
  readonly id: string;
  readonly version: number;
  readonly state?: string;
}

/** Somebody of the story by login, in one of his posts: `liu.yang` in the first, `liu.yang/1` in the second. */
export type Who = string;

/** The voice that tells: what people do and read, through the API alone, and on which day the story is. */
export interface Teller {
  /**
   * Does one write as somebody; the version of the matter or task that the input names is read first, unless it is given.
   * A refusal ends the telling: the story does only what may be done.
   */
  does(who: Who, field: string, input: Readonly<Record<string, unknown>>): Promise<Answered>;
  /** What somebody reads of a record. */
  // biome-ignore lint/suspicious/noExplicitAny: answers have the shape of their question
  reads(who: Who, query: string, id: string): Promise<any>;
  /** The day so many calendar days from the day on which the story is; negative: before it. */
  day(from: number): string;
  /** The day on which the story ends. */
  readonly today: string;
  /** The last working days of the months that the story passes, as working days before today; farthest first. */
  readonly monthEnds: readonly number[];
  /** The opaque id of an org unit, or of a post. */
  unit(id: number): string;
  post(who: Who): string;
}

/** What happens so many working days before today; 0 is not told, for today has only begun. */
export type Step = readonly [before: number, happens: () => Promise<unknown>];

/** Who acts for a unit of the story. */
export interface Desk {
  readonly unit: number;
  readonly liaison: Who;
  readonly handler: Who;
  readonly direct: Who;
  readonly first: Who;
  /** Who relays, checks and accepts what the units below do. */
  readonly officer: Who;
}

/** The supervision office of the province: officer, head, verifier, leader, archivist. */
export const office = {
  officer: 'zhang.min',
  head: 'li.guohua',
  verifier: 'zhao.wen',
  leader: 'gao.yuan',
  clerk: 'zhou.dang',
} as const;

export const binzhou: Desk = {
  unit: divisionId('3716'),
  liaison: 'liu.yang',
  handler: 'liu.yang/1',
  direct: 'wang.qiang',
  first: 'ma.li',
  officer: 'he.jun',
};

export const weifang: Desk = {
  unit: divisionId('3707'),
  liaison: 'chen.jing',
  handler: 'chen.jing/1',
  direct: 'xu.lei',
  first: 'tang.wei',
  officer: 'guo.tao',
};

export const boxing: Desk = {
  unit: divisionId('371625'),
  liaison: 'feng.lei/1',
  handler: 'feng.lei/1',
  direct: 'tian.hai',
  first: 'song.bo',
  officer: 'feng.lei',
};

export const water: Desk = {
  unit: departmentId('371625', 16),
  liaison: 'yang.fan/1',
  handler: 'yang.fan',
  direct: 'xie.min',
  first: 'hu.bin',
  officer: 'yang.fan',
};
