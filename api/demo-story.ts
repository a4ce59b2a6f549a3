import { randomUUID } from 'node:crypto';
import { type GraphQLSchema, getNamedType, graphql, isInputObjectType, isObjectType, isUnionType } from 'graphql';
import pg from 'pg';
import { demoPassword } from '../seeds/demo/people.ts';
import { beginning, tellStory } from '../seeds/demo/story.ts';
import type { Answered, Teller } from '../seeds/demo/teller.ts';
import years from '../seeds/reference/holiday-years.json' with { type: 'json' };
import { storyId } from '../seeds/run.ts';
import { createWall } from './access/wall.ts';
import { turnClock } from './clock.ts';
import { clockRows } from './clock-rows.ts';
import { entities } from './entities.ts';
import { signIn } from './modules/accounts/session.service.ts';
import { addDays, calendarOf, isWorkingDay } from './modules/calendar/calendar.rules.ts';
import { type AppDeps, Context } from './modules/context.ts';
import { createDataSource } from './platform/db/data-source.ts';
import type { WorkDeps } from './platform/db/unit-of-work.ts';
import { encodeGlobalId, type Id } from './platform/ids.ts';
import { sha256 } from './platform/password.ts';
import { type LocalDate, localDateOf, startOfDay } from './platform/time.ts';
import type { Door } from './starting.ts';

const province = 37;
/** Half past eight: a day of the story begins with the working day. */
const morning = 8.5 * 3_600_000;
const minutesBetweenActs = 4;

/** What telling needs: the API as a value, the clock's own address, and the database's administrator, who alone moves time back. */
export interface Telling {
  readonly deps: AppDeps;
  readonly clockUrl: string;
  readonly schema: GraphQLSchema;
  readonly adminUrl: string;
  readonly say: (line: string) => void;
  /** Where whoever comes early sees how far the telling is. */
  readonly door?: Pick<Door, 'url' | 'progress'>;
  /** How far ahead of now the story ends, in milliseconds; more than 0 for tests of other days alone. */
  readonly ahead?: number;
}

/**
 * Tells the demo story to a province that has no matter yet: its people act through the API, on a clock that begins half a year ago
 * and ends now. Nothing is written past the API. One that was interrupted is not told again; the clock is set right.
 */
export async function tellDemoStory(telling: Telling): Promise<void> {
  const owner = new pg.Client({ connectionString: telling.adminUrl });
  await owner.connect();
  try {
    const { rows } = await owner.query<{ told: boolean; behind: boolean }>(
      'select exists (select from item) as told, exists (select from auth.service_clock where offset_ms < 0) as behind',
    );
    if (rows[0]?.behind === true) {
      await setOffset(owner, 0);
      telling.say('The demo story was interrupted; "npm run reset" lets it be told from the beginning.');
    }
    if (rows[0]?.told === false) await tellByTheClock(telling, owner);
  } finally {
    await owner.end();
  }
}

const setOffset = (owner: pg.Client, milliseconds: number): Promise<unknown> =>
  owner.query('update auth.service_clock set offset_ms = $1', [Math.round(milliseconds)]);

/** Tells the story over a pool of the clock's own role, which ends with it. */
async function tellByTheClock(telling: Telling, owner: pg.Client): Promise<void> {
  const dataSource = await createDataSource(telling.clockUrl, entities, 2).initialize();
  try {
    await tell(telling, { ...telling.deps, dataSource, wall: createWall(dataSource) }, owner);
  } finally {
    await dataSource.destroy();
  }
}

async function tell({ deps, schema, say, door, ahead = 0 }: Telling, clock: WorkDeps, owner: pg.Client): Promise<void> {
  say(`Telling the demo story; this happens once.${door === undefined ? '' : ` ${door.url} shows how far it is.`}`);
  const begun = Date.now();
  const today = localDateOf(begun + ahead);
  const days = workingDaysBefore(today, beginning);
  let offset = 0;
  const at = async (moment: number): Promise<void> => {
    offset = moment - Date.now();
    await setOffset(owner, offset);
  };
  const passes = (minutes: number): Promise<void> => at(Date.now() + offset + minutes * 60_000);
  const steps = await tellStory(
    new Voice(deps, schema, today, monthEndsOf(days), passes, () => Date.now() + offset),
    async (before, told, of) => {
      door?.progress(told, of);
      const date = days[before - 1];
      if (date === undefined) throw new Error(`The story has no day ${before}`);
      await at(startOfDay(date) + morning);
      await turnClock(clock, clockRows);
    },
  );
  await setOffset(owner, ahead);
  await turnClock(clock, clockRows);
  say(
    `Told the demo story: ${steps} steps over ${beginning} working days, in ${((Date.now() - begun) / 1000).toFixed(1)} s.`,
  );
}

/** The working days before a day, nearest first. */
function workingDaysBefore(today: LocalDate, count: number): LocalDate[] {
  const calendar = calendarOf(years);
  const found: LocalDate[] = [];
  for (let date = addDays(today, -1); found.length < count; date = addDays(date, -1))
    if (isWorkingDay(calendar, date)) found.push(date);
  return found;
}

/** Which of the days, nearest first, are the last of their months; as places before today, farthest first. */
const monthEndsOf = (days: readonly LocalDate[]): number[] =>
  days.flatMap((date, at) => (at > 0 && days[at - 1]?.slice(0, 7) !== date.slice(0, 7) ? [at + 1] : [])).reverse();

/** People of the story acting through the API, each signed in once, some minutes apart. */
class Voice implements Teller {
  private readonly tokens = new Map<string, Buffer>();

  constructor(
    private readonly deps: AppDeps,
    private readonly schema: GraphQLSchema,
    readonly today: LocalDate,
    readonly monthEnds: readonly number[],
    private readonly passes: (minutes: number) => Promise<void>,
    private readonly now: () => number,
  ) {}

  day = (from: number): LocalDate => addDays(localDateOf(this.now()), from);
  unit = (id: number): string => encodeGlobalId({ type: 'OrgUnit', root: province, id: String(id) });
  post = (who: string): string => encodeGlobalId({ type: 'Post', root: province, id: postId(who) });

  async does(who: string, field: string, input: Readonly<Record<string, unknown>>): Promise<Answered> {
    await this.passes(minutesBetweenActs);
    const version = 'version' in input || !asksVersion(this.schema, field) ? {} : await this.versionOf(who, input);
    const write = writeOf(this.schema, field);
    const { answer } = await this.ask(who, write, { input: { key: randomUUID(), ...version, ...input } });
    if (answer.message !== undefined) throw new Error(`${who} may not ${field}: ${JSON.stringify(answer)}`);
    return answer;
  }

  reads = (who: string, query: string, id: string) => this.ask(who, query, { id });

  /** The version of the matter or task that a write names, as its writer reads it. */
  private async versionOf(who: string, input: Readonly<Record<string, unknown>>): Promise<{ version?: number }> {
    const [name, id] = input.itemId !== undefined ? ['item', input.itemId] : ['assignment', input.assignmentId];
    if (id === undefined) return {};
    const { found } = await this.ask(who, `query ($id: String!) { found: ${name}(id: $id) { version } }`, { id });
    if (found === null) throw new Error(`${who} does not see the ${name} ${id}`);
    return { version: found.version };
  }

  // biome-ignore lint/suspicious/noExplicitAny: answers have the shape of their question
  private async ask(who: string, source: string, variableValues: Record<string, unknown>): Promise<any> {
    const [login = ''] = who.split('/');
    const caller = { tokenHash: await this.tokenOf(login), postId: postId(who) };
    const contextValue = new Context(this.deps, caller, noCookie, 'zh-CN', 'demo story', randomUUID());
    const { data, errors } = await graphql({ schema: this.schema, source, variableValues, contextValue });
    await contextValue.close();
    if (errors !== undefined) throw new Error(`${who}: ${errors[0]?.message} in ${source}`, { cause: errors[0] });
    return data;
  }

  private async tokenOf(login: string): Promise<Buffer> {
    const known = this.tokens.get(login);
    if (known !== undefined) return known;
    const opened = await signIn(this.deps, { login, password: demoPassword }, 'demo story');
    if (!opened.ok) throw new Error(`${login} could not sign in`);
    const token = sha256(opened.value);
    this.tokens.set(login, token);
    return token;
  }
}

const postId = (who: string): Id => storyId(who.includes('/') ? who : `${who}/0`);

/** Whether a write names the version of what it changes. */
function asksVersion(schema: GraphQLSchema, field: string): boolean {
  const input = getNamedType(schema.getMutationType()?.getFields()[field]?.args[0]?.type);
  return isInputObjectType(input) && 'version' in input.getFields();
}

/** The document of a write, made of the schema: what the answer has of id, version and state. */
function writeOf(schema: GraphQLSchema, field: string): string {
  const write = schema.getMutationType()?.getFields()[field];
  const result = getNamedType(write?.type);
  if (write === undefined || !isUnionType(result)) throw new Error(`The schema has no write ${field}`);
  const records = result.getTypes().filter(({ name }) => name !== 'Problem');
  const shown = records.map((type) => {
    const fields = ['id', 'version', 'state'].filter((name) => isObjectType(type) && name in type.getFields());
    return `... on ${type.name} { __typename ${fields.join(' ')} }`;
  });
  return `mutation ($input: ${String(write.args[0]?.type)}) { answer: ${field}(input: $input) { ${shown.join(' ')}
    ... on Problem { code ruleId message fields { path message } } } }`;
}

const noCookie = { set: () => undefined, clear: () => undefined };
