import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Support sought of levels above (M-26), requests that are withdrawn and those that end with their task. */
export class UpwardSupport20261202000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(up);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(down);
  }
}

const up = `
alter table coordination
  add column direction text not null default 'LATERAL' check (direction in ('LATERAL', 'UPWARD')),
  add column measure text not null default '' check (length(measure) <= 200),
  add column needed_by date,
  add column closing_words text not null default '' check (length(closing_words) <= 2000),
  add constraint coordination_upward check ((direction = 'UPWARD') = (measure <> '') and (direction = 'UPWARD') = (needed_by is not null)),
  drop constraint coordination_state_check,
  drop constraint coordination_code_check,
  drop constraint coordination_check1,
  drop constraint coordination_check2,
  add constraint coordination_state_check check (state in ('ASKED', 'ANSWERED', 'CLOSED', 'WITHDRAWN', 'LAPSED')),
  add constraint coordination_code_check
    check (code in ('POLICY', 'FUNDS', 'LAND', 'APPROVAL', 'DUTY', 'TECHNIQUE', 'ACROSS_REGIONS', 'OTHER')),
  add constraint coordination_answer check ((helps is null) = (answered_at is null)
    and (answered_at is not null or state in ('ASKED', 'WITHDRAWN', 'LAPSED'))
    and (answered_at is null or state in ('ANSWERED', 'CLOSED'))),
  add constraint coordination_end check ((state in ('ASKED', 'ANSWERED')) = (closed_at is null));
grant update (closing_words) on coordination to duban_app;
grant update (state, closed_at) on coordination to duban_clock;
`;

const down = `
delete from notification n using event e where e.root_id = n.root_id and e.id = n.event_id and e.kind like 'support.%';
delete from coordination where state in ('WITHDRAWN', 'LAPSED') or direction = 'UPWARD' or code = 'POLICY';
revoke update (state, closed_at) on coordination from duban_clock;
alter table coordination
  drop constraint coordination_upward,
  drop constraint coordination_state_check,
  drop constraint coordination_code_check,
  drop constraint coordination_answer,
  drop constraint coordination_end,
  drop column direction, drop column measure, drop column needed_by, drop column closing_words,
  add constraint coordination_state_check check (state in ('ASKED', 'ANSWERED', 'CLOSED')),
  add constraint coordination_code_check
    check (code in ('FUNDS', 'LAND', 'APPROVAL', 'DUTY', 'TECHNIQUE', 'ACROSS_REGIONS', 'OTHER')),
  add constraint coordination_check1 check ((state = 'ASKED') = (answered_at is null) and (state = 'ASKED') = (helps is null)),
  add constraint coordination_check2 check ((state = 'CLOSED') = (closed_at is not null));
`;
