/** By what a database cluster that went back in time is known: its name, its timeline, its count of transactions. */
export const serverMarkSql = `select (select system_identifier::text from pg_control_system()) as system,
  (select timeline_id from pg_control_checkpoint()) as timeline, pg_snapshot_xmax(pg_current_snapshot())::text as transaction`;
