import type { MigrationInterface, QueryRunner } from 'typeorm';

/** A talk is about what a rule names, and cites a clause (M-53). Talks from before keep no rule where there was none, and cite none. */
export class TalkClauses20270116000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(up);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(down);
  }
}

const rulesAre = (rules: readonly string[]): string =>
  `check (rule_id in ('', ${rules.map((rule) => `'talk.${rule}'`).join(', ')}))`;

const before = ['negativeList', 'redCard'];
const added = [
  ...['yellowCard', 'findingListed', 'findingReopened', 'findingOverdue', 'findingClass'],
  ...['rectification', 'failed', 'overdue', 'reportMissing'],
];

const up = `
alter table talk drop constraint talk_rule_id_check,
  add constraint talk_rule_id_check ${rulesAre([...before, ...added])},
  add column clause text not null default '' check (length(clause) <= 500);
alter table talk alter column clause drop default;`;

/** The owner writes, so the wall does not bind it here: of what the rules of before did not name, the office proposed by itself. */
const down = `
alter table talk no force row level security;
update talk set rule_id = '' where rule_id in (${added.map((rule) => `'talk.${rule}'`).join(', ')});
alter table talk force row level security;
alter table talk drop column clause, drop constraint talk_rule_id_check, add constraint talk_rule_id_check ${rulesAre(before)};`;
