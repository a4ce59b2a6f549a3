import type { MigrationInterface, QueryRunner } from 'typeorm';

const house = 'root_id = (select app.root_id()) and tenant_id = (select app.tenant_id())';

/** The rules of cards are written by the own office of their tenant alone, whatever serves the request (D6). */
export class OwnSchemes20270108000020 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(
      `alter policy house on card_scheme with check (${house} and tenant_id = (select (app.context())[6]::integer))`,
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(
      `drop policy house on card_scheme; create policy house on card_scheme to duban_app using (${house})`,
    );
  }
}
