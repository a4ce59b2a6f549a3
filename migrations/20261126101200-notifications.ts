import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What posts are told of events, and how far the clock has told: ids alone, so that a notification says nothing by itself. */
export class Notifications20261126101200 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(up);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(down);
  }
}

const root = 'root_id = (select app.root_id())';

const up = `
create table notification (
  root_id integer not null,
  id uuid not null,
  post_id uuid not null,
  event_id uuid not null,
  subject_type text not null check (subject_type in ('Item', 'Assignment')),
  subject_id uuid not null,
  at timestamptz not null,
  read_at timestamptz,
  primary key (root_id, id),
  unique (root_id, post_id, event_id),
  foreign key (root_id, post_id) references post (root_id, id),
  foreign key (root_id, event_id) references event (root_id, id)
);
create index notification_page on notification (root_id, post_id, at, id);
create index notification_unread on notification (root_id, post_id) where read_at is null;
alter table notification enable row level security;
alter table notification force row level security;
create policy holder on notification for select to duban_app using (${root} and post_id = (select app.post_id()));
create policy reading on notification for update to duban_app using (${root} and post_id = (select app.post_id()));
create policy clock on notification for insert to duban_clock with check (${root});
grant select, update (read_at) on notification to duban_app;
grant insert on notification to duban_clock;

create table notification_watermark (
  root_id integer not null,
  xact xid8 not null,
  seq bigint not null,
  primary key (root_id)
);
insert into notification_watermark select id, pg_current_xact_id(), 0 from org_unit where parent_id is null;
alter table notification_watermark enable row level security;
alter table notification_watermark force row level security;
create policy clock on notification_watermark to duban_clock using (${root}) with check (${root});
grant select, insert, update (xact, seq) on notification_watermark to duban_clock;

create policy clock_reads on event for select to duban_clock using (${root});
create policy clock_reads on post for select to duban_clock using (${root});
grant select on event to duban_clock;
grant select (root_id, id, org_unit_id, role, section_id, fields, held_from, held_to) on post to duban_clock;
`;

const down = `
drop table notification_watermark, notification;
revoke select on event from duban_clock;
revoke select (root_id, id, org_unit_id, role, section_id, fields, held_from, held_to) on post from duban_clock;
drop policy clock_reads on event;
drop policy clock_reads on post;
`;
