import pg from 'pg';

/** The bare limits: one prepared statement each, answering the JSON of the page as the serving role. */
export const statements = {
  branch: `select jsonb_build_object('data', jsonb_build_object('orgUnit', jsonb_build_object('name', o.name,
    'children', coalesce((select jsonb_agg(jsonb_build_object('name', c.name, 'level', c.level,
      'childCount', (select count(*) from org_unit g where g.root_id = c.root_id and g.parent_id = c.id)) order by c.id)
      from org_unit c where c.root_id = o.root_id and c.parent_id = o.id), '[]'::jsonb))))::text as answer
  from org_unit o where o.root_id = 37 and o.id = $1`,
  inbox: `with owed as (
    select 'SIGN' as kind, id, number, title, from_org_unit_id as unit, receipt_due_on as due from assignment
      where root_id = 37 and to_org_unit_id = $1 and state = 'PENDING_RECEIPT' and $2 <> 'HANDLER'
    union all select 'TAKE_UP', id, number, title, from_org_unit_id, relay_due_on from assignment
      where root_id = 37 and to_org_unit_id = $1 and state = 'SIGNED' and $2 <> 'HANDLER'
    union all select 'REPORT', id, number, title, from_org_unit_id, due_on from assignment a
      where root_id = 37 and to_org_unit_id = $1 and state = 'IN_PROGRESS' and $2 = 'HANDLER' and relayed_at is not null
        and not exists (select from report r where r.root_id = 37 and r.assignment_id = a.id and r.state = 'IN_REVIEW')
    union all select 'ACCEPT', id, number, title, to_org_unit_id, acceptance_due_on from assignment
      where root_id = 37 and from_org_unit_id = $1 and state = 'SUBMITTED' and $2 = 'SUPERVISION_OFFICER'
  ), page as (select * from owed order by due, id limit 51), shown as (select * from page order by due, id limit 50)
  select jsonb_build_object('data', jsonb_build_object('inbox', jsonb_build_object('nodes', coalesce((select jsonb_agg(
      jsonb_build_object('kind', s.kind, 'number', s.number, 'title', s.title, 'orgUnitName', o.short_name, 'dueOn', s.due)
      order by s.due, s.id) from shown s join org_unit o on o.root_id = 37 and o.id = s.unit), '[]'::jsonb),
    'nextCursor', case when (select count(*) from page) > 50 then (select rtrim(translate(encode(convert_to(
      s.due || ':' || s.id, 'UTF8'), 'base64'), '+/', '-_'), '=') from shown s order by s.due desc, s.id desc limit 1) end)))::text as answer`,
};

/** Answers through a pool of bare clients: session, context, statement, nothing else. */
export function createLimit(url: string) {
  const pool = new pg.Pool({ connectionString: url, max: 10 });
  return {
    answer: async (name: keyof typeof statements, tokenHash: Buffer, values: unknown[]): Promise<string> => {
      const client = await pool.connect();
      try {
        const session = `select auth.session($1, null)->>'context' as context`;
        const { rows } = await client.query({ name: 'session', text: session, values: [tokenHash] });
        await client.query(`begin read only; set local app.ctx = '${rows[0].context}'`);
        const answer = await client.query<{ answer: string }>({ name, text: statements[name], values });
        await client.query('commit');
        return answer.rows[0]?.answer ?? '';
      } finally {
        client.release();
      }
    },
    plan: async (name: keyof typeof statements): Promise<string> => {
      const text = statements[name].replaceAll('$1', '1600000').replaceAll('$2', `'LIAISON'`);
      return (await pool.query(`explain ${text}`)).rows.map((row) => row['QUERY PLAN']).join('\n');
    },
    end: () => pool.end(),
  };
}
