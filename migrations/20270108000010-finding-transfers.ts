import type { MigrationInterface, QueryRunner } from 'typeorm';

/** A finding beyond the authority of its office is sent to the body that has it, and comes back where that does not take it (M-38). */
export class FindingTransfers20270108000010 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(up);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(down);
  }
}

const cleared = `root_id = (select app.root_id()) and secrecy <= (select app.clearance()) and (secrecy < 2 or app.knows(item_id))`;
/** Of what is in one of these states nobody of the line knows. */
const readers = (silent: string): string => `${cleared} and (array[grant_key] && (select app.reader_keys())
  or exists (select from item i where i.root_id = finding.root_id and i.id = finding.item_id
    and array[i.org_unit_id * 64] && (select app.reader_keys()))
  or state <> all (array[${silent}]) and exists (select from assignment a where a.root_id = finding.root_id and a.id = finding.assignment_id
    and array(select k from unnest(a.reader_keys) as k where k <> all (a.co_unit_keys)) && (select app.reader_keys())))`;
const before = "'TO_CHECK', 'CLEARED', 'RECORDED', 'WITHDRAWN'";
const silent = `${before}, 'TRANSFERRED', 'PASSED_ON'`;
const states = (some: string): string => `
alter table finding
  drop constraint finding_state_check,
  add constraint finding_state_check check (state in (${some}, 'RECTIFYING', 'ANSWERED', 'CLOSED', 'SETTLED')),
  drop constraint finding_check,
  add constraint finding_check check (state in (${some})
    or (due_on is not null and ordered_at is not null and cardinality(measures) > 0 and lead_leader <> '' and demand <> ''));
alter policy readers on finding using (${readers(some)});`;

const up = `${states(silent)}
grant update (state, version) on finding to duban_clock;
alter table transfer
  add column finding_id uuid,
  add foreign key (root_id, finding_id) references finding (root_id, id);
drop index transfer_open;
create unique index transfer_open on transfer (root_id, coalesce(finding_id, item_id)) where settled_at is null;
create index transfer_finding on transfer (root_id, finding_id, sent_at) where finding_id is not null;
`;

const down = `
drop index transfer_open;
delete from transfer where finding_id is not null;
alter table transfer drop column finding_id;
create unique index transfer_open on transfer (root_id, item_id) where settled_at is null;
revoke update (state, version) on finding from duban_clock;
update finding set state = 'RECORDED' where state in ('TRANSFERRED', 'PASSED_ON');
${states(before)}
`;
