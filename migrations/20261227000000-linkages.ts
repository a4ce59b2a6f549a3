import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What an office says of the linkages that took part in a matter or a joint operation (M-100); the rest is derived. */
export class Linkages20261227000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(tables.map(tagged).join(''));
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(tables.map((table) => `alter table ${table} drop column linkages;`).join(''));
  }
}

const tables = ['item', 'joint_operation'];
const six = [
  ...['LEADERS_DECISIONS', 'PROVINCIAL_SUPERVISION', 'LEADING_BODIES'],
  ...['COUNTIES_AND_DEPARTMENTS', 'GRASSROOTS_AND_ENTERPRISES', 'MEDIA'],
];

const tagged = (table: string): string => `
alter table ${table} add column linkages text[] not null default '{}'
  check (linkages <@ array[${six.map((one) => `'${one}'`).join(', ')}] and cardinality(linkages) <= ${six.length});
grant update (linkages) on ${table} to duban_app;`;
