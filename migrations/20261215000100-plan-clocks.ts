import type { MigrationInterface, QueryRunner } from 'typeorm';
import { quoted } from './20261130000000-successions.sql.ts';

/** The day by which a plan is due follows the calendar as the other clocks do (T5, B11), from the working days that it was given. */
export class PlanClocks20261215000100 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(up);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(down);
  }
}

const opened = `a.state = 'SUBMITTED')
  ) as c(`;
const openedWithPlan = `a.state = 'SUBMITTED'),
    ('PLAN', a.arrived_on, a.plan_days::integer, a.plan_due_on, false,
      a.plan_days is not null and a.state in ('PENDING_RECEIPT', 'SIGNED', 'DISPUTED', 'PLANNING'))
  ) as c(`;
const day = 'due_on = greatest(a.due_on, m.due),';
const found = `max(due_on) filter (where clock = 'DUE') as due,`;

/** In the newest body of each function, what stands in the place of what. */
const places: readonly (readonly [string, readonly (readonly [string, string])[]])[] = [
  ['app.open_clocks()', [[opened, openedWithPlan]]],
  [
    'app.move_clocks(jsonb)',
    [
      [day, `${day} plan_due_on = greatest(a.plan_due_on, m.plan),`],
      [found, `${found} max(due_on) filter (where clock = 'PLAN') as plan,`],
    ],
  ],
];

const restated = (name: string, pairs: readonly (readonly [string, string])[]): string => `
do $$
declare
  body text := pg_get_functiondef(${quoted(name)}::regprocedure);
begin
  ${pairs
    .map(
      ([from, to]) => `if position(${quoted(from)} in body) = 0 then raise exception '${name} is not as it was'; end if;
  body := replace(body, ${quoted(from)}, ${quoted(to)});`,
    )
    .join('\n  ')}
  execute body;
end $$;`;

const up = `
alter table assignment add column plan_days smallint;
update assignment set plan_days = least(5, greatest(1, window_days / 3)) where plan_due_on is not null and window_days is not null;
grant update (plan_days) on assignment to duban_app, duban_clock;
grant update (plan_due_on) on assignment to duban_auth;
${places.map(([name, pairs]) => restated(name, pairs)).join('')}
`;

const down = `
${places
  .map(([name, pairs]) =>
    restated(
      name,
      pairs.map(([from, to]) => [to, from] as const),
    ),
  )
  .join('')}
revoke update (plan_due_on) on assignment from duban_auth;
alter table assignment drop column plan_days;
`;
