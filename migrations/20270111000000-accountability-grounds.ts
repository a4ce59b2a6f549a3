import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * A case of accountability rests on what a rule names, and its unit is heard before the leader consents (M-54). Cases from before
 * rest on nothing that is kept, and those that went past the proposal without a hearing stay as they are.
 */
export class AccountabilityGrounds20270111000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(up);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(down);
  }
}

const stateAndConsent = (early: string): string => `
alter table accountability_case drop constraint accountability_case_state_check, drop constraint accountability_case_check,
  add constraint accountability_case_state_check
    check (state in (${early}, 'CONSENTED', 'REFERRED', 'DECIDED', 'FED_BACK', 'DROPPED')),
  add constraint accountability_case_check check (state in (${early}, 'DROPPED') or consented_at is not null);`;

const up = `
${stateAndConsent("'PROPOSED', 'HEARD'")}
alter table accountability_case
  add column ground text check (ground in ('FINDING', 'CARD', 'NEGATIVE')),
  add column finding_id uuid,
  add column card_id uuid,
  add column entry_id uuid,
  add column rule_id text not null default '' check (rule_id in ('', 'accountability.inaction', 'accountability.slowAction',
    'accountability.disorderlyAction', 'accountability.redCard', 'accountability.negativeList')),
  add column heard_on date,
  add column hearing text not null default '' check (length(hearing) <= 5000),
  add column hearing_waived boolean not null default false,
  add constraint accountability_ground check ((ground is null) = (rule_id = '')
    and (finding_id is not null) = (ground is not distinct from 'FINDING')
    and (card_id is not null) = (ground is not distinct from 'CARD')
    and (entry_id is not null) = (ground is not distinct from 'NEGATIVE')),
  add constraint accountability_hearing check ((heard_on is null) = (not hearing_waived and hearing = '')
    and not (hearing_waived and hearing <> '')
    and (state <> 'PROPOSED' or heard_on is null) and (state <> 'HEARD' or heard_on is not null)
    and (state in ('PROPOSED', 'DROPPED') or heard_on is not null or ground is null)),
  add foreign key (root_id, finding_id) references finding (root_id, id),
  add foreign key (root_id, card_id) references warning_card (root_id, id),
  add foreign key (root_id, entry_id) references negative_entry (root_id, id);
alter table accountability_case alter column rule_id drop default;
grant update (heard_on, hearing, hearing_waived) on accountability_case to duban_app;`;

/** The owner writes, so the wall does not bind it here: who was heard waits for the leader again, as then everybody did. */
const down = `
alter table accountability_case no force row level security;
alter table accountability_case drop constraint accountability_hearing;
update accountability_case set state = 'PROPOSED' where state = 'HEARD';
alter table accountability_case force row level security;
${stateAndConsent("'PROPOSED'")}
alter table accountability_case drop column ground, drop column finding_id, drop column card_id, drop column entry_id,
  drop column rule_id, drop column heard_on, drop column hearing, drop column hearing_waived;`;
