import pg from 'pg';

/** The bare limit of the directory branch: one prepared statement that answers the JSON of the page, as the serving role. */
export const branchSql = `select jsonb_build_object('data', jsonb_build_object('orgUnit', jsonb_build_object('name', o.name,
    'children', coalesce((select jsonb_agg(jsonb_build_object('name', c.name, 'level', c.level,
      'childCount', (select count(*) from org_unit g where g.root_id = c.root_id and g.parent_id = c.id)) order by c.id)
      from org_unit c where c.root_id = o.root_id and c.parent_id = o.id), '[]'::jsonb))))::text as answer
  from org_unit o where o.root_id = 37 and o.id = $1`;

/** Answers branches through a pool of bare clients: session, context, statement, nothing else. */
export function createLimit(url: string) {
  const pool = new pg.Pool({ connectionString: url, max: 10 });
  return {
    branch: async (tokenHash: Buffer, id: number): Promise<string> => {
      const client = await pool.connect();
      try {
        const { rows } = await client.query({
          name: 'session',
          text: `select auth.session($1, null)->>'context' as context`,
          values: [tokenHash],
        });
        await client.query(`begin read only; set local app.ctx = '${rows[0].context}'`);
        const answer = await client.query<{ answer: string }>({ name: 'branch', text: branchSql, values: [id] });
        await client.query('commit');
        return answer.rows[0]?.answer ?? '';
      } finally {
        client.release();
      }
    },
    plan: async (): Promise<string> => {
      const { rows } = await pool.query(`explain ${branchSql.replace('$1', '1600000')}`);
      return rows.map((row) => row['QUERY PLAN']).join('\n');
    },
    end: () => pool.end(),
  };
}
