import { connected } from './oracle-world.ts';

const sql = `insert into plan (root_id, id, tenant_id, item_id, assignment_id, org_unit_id, issuer_unit_id, by_issuer, state, version, goals,
    measures, arrangement, organisation, finish_on, nodes, drafted_by, drafted_by_person, submitted_at, approved_at, secrecy, reader_keys)
  select a.root_id, gen_random_uuid(), a.tenant_id, a.item_id, a.id, a.to_org_unit_id, a.from_org_unit_id, a.plan_approval_required,
    'APPROVED', 2, '加固堤防。', '分段实施。', '逐段推进。', '专班负责。', a.due_on,
    jsonb_build_array(jsonb_build_object('name', '完工', 'startsOn', a.arrived_on, 'dueOn', a.due_on, 'workload', '全部', 'person', '王强',
      'unit', null)), p.id, p.person_id, now(), now(), a.secrecy, a.reader_keys
  from assignment a cross join lateral (select q.id, q.person_id from post q where q.root_id = a.root_id
    order by q.org_unit_id = a.to_org_unit_id desc, q.id limit 1) p
  where a.id = $1 on conflict do nothing`;

/** Gives a task an approved plan, if it has none, where a story is not about plans: its completion then has all six haves (M-03). */
export const plantPlan = (adminUrl: string, assignmentId: string): Promise<unknown> =>
  connected(adminUrl, (owner) => owner.query(sql, [Buffer.from(assignmentId, 'base64url').toString().split(':')[2]]));
