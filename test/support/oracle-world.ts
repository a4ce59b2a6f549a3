import { randomUUID } from 'node:crypto';
import pg from 'pg';
import { below, type Forest, forestUnits, type Row, sections } from './forest.ts';
import type { Viewer, World } from './visibility-oracle.ts';

/** Runs work on a connection of its own. */
export async function connected<T>(url: string, work: (client: pg.Client) => Promise<T>): Promise<T> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    return await work(client);
  } finally {
    await client.end();
  }
}

/** Writes rows that all have the columns of the first into a table, as an administrator of the database. */
export async function insert(client: pg.Client, table: string, rows: readonly Row[]): Promise<void> {
  const columns = Object.keys(rows[0] ?? {}).join(', ');
  if (columns === '') return;
  const read = `select ${columns} from jsonb_populate_recordset(null::${table}, $1)`;
  await client.query(`insert into ${table} (${columns}) ${read}`, [JSON.stringify(rows)]);
}

/** Writes the sections and a forest. */
export async function plant(client: pg.Client, forest: Forest): Promise<void> {
  for (const [unit, ids] of sections)
    await client.query(
      `insert into org_unit (root_id, id, parent_id, tenant_id, level, kind, name, short_name)
       select root_id, s, id, tenant_id, 'UNIT', 'SECTION', '科' || s, '科' from org_unit, unnest($1::integer[]) s
       where root_id = 37 and id = $2`,
      [ids, unit],
    );
  for (const [table, rows] of Object.entries(forest)) await insert(client, table, rows);
}

const roles = [
  ...['OFFICE_HEAD', 'SUPERVISION_OFFICER', 'FIRST', 'LIAISON', 'ARCHIVE_CLERK'],
  ...['LEADER', 'LEADER', 'DIRECT', 'DIRECT', 'HANDLER', 'HANDLER', 'HANDLER'],
  ...['TENANT_ADMIN', 'SECURITY_ADMIN', 'AUDITOR'],
];
const days = (today: string, by: number): string =>
  new Date(Date.parse(today) + by * 86_400_000).toISOString().slice(0, 10);

/** Random people with up to three posts: of every role, with fields or sections, over, not yet begun, ending or beginning today. */
export async function populate(
  client: pg.Client,
  random: () => number,
  many: number,
  today: string,
): Promise<Viewer[]> {
  const pick = <T>(from: readonly T[]): T => from[Math.floor(random() * from.length)] as T;
  const { rows: tenants } = await client.query<{ id: number; tenant_id: number }>(
    'select id, tenant_id from org_unit where root_id = 37 and id = any($1)',
    [forestUnits],
  );
  const viewers: Viewer[] = [];
  const people: Row[] = [];
  const posts: Row[] = [];
  for (let n = 0; n < many; n += 1) {
    const id = randomUUID();
    const tenant = pick(tenants).tenant_id;
    people.push({ root_id: 37, id, tenant_id: tenant, name: `看 ${n}`, clearance: pick([0, 1, 1, 2]) });
    const own: string[] = [];
    for (let held = pick([0, 1, 1, 2, 2, 3]); held > 0; held -= 1) {
      const unit = pick(tenants.filter(({ tenant_id }) => tenant_id === tenant)).id;
      const role = pick(roles);
      const fields = ['LEADER', 'DIRECT'].includes(role) ? pick([[], [1], [2, 3], [3]]) : [];
      const section = role === 'HANDLER' ? pick([null, ...(sections.get(unit) ?? [])]) : null;
      const [from, to] = pick([
        [-30, null],
        [-60, null],
        [-30, 1],
        [0, null],
        [-30, 0],
        [-30, -5],
        [1, null],
      ] as const);
      const until = to === null ? null : days(today, to);
      const post = { root_id: 37, id: randomUUID(), tenant_id: tenant, person_id: id, org_unit_id: unit, role };
      posts.push({ ...post, fields, section_id: section, held_from: days(today, from), held_to: until });
      own.push(post.id);
    }
    const strange = posts.length === 0 ? null : String(pick(posts).id);
    viewers.push({ personId: id, acting: pick([null, null, own[0] ?? null, own.at(-1) ?? null, strange]), today });
  }
  await insert(client, 'person', people);
  await insert(client, 'post', posts);
  const verifier = { salt: `\\x${'00'.repeat(16)}`, verifier: `\\x${'00'.repeat(32)}` };
  await insert(
    client,
    'auth.account',
    people.map(({ id }, n) => ({ id: randomUUID(), login: `viewer.${n}`, root_id: 37, person_id: id, ...verifier })),
  );
  return viewers;
}

/**
 * Puts some people of every kind on the lists of the work secrets that have none, and takes some of them off again;
 * of the heads of one office one stands there, one was taken off and one never stood there. Answers how many stand there.
 */
export async function plantLists(client: pg.Client, random: () => number, keeper: string): Promise<number> {
  const { rows: items } = await client.query(
    `select id, tenant_id, org_unit_id from item i where root_id = 37 and secrecy = 2
       and not exists (select from need_to_know n where n.root_id = i.root_id and n.item_id = i.id)`,
  );
  const { rows: people } = await client.query('select id, name, clearance from person where root_id = 37');
  const at = '2026-11-02T02:00:00Z';
  const rows = items.flatMap((item) =>
    people
      .filter(({ clearance }) => random() < (clearance === 2 ? 0.6 : 0.1))
      .map(({ id, name }) => ({
        ...{
          root_id: 37,
          id: randomUUID(),
          tenant_id: item.tenant_id,
          item_id: item.id,
          person_id: id,
          person_name: name,
        },
        ...{
          post_id: keeper,
          org_unit_id: item.org_unit_id,
          named_by: keeper,
          named_by_name: '某',
          named_at: at,
          secrecy: 2,
        },
        ...(random() < 0.25 ? { removed_at: at, removed_by_name: '某' } : { removed_at: null, removed_by_name: null }),
        reader_keys: [item.org_unit_id * 64],
      })),
  );
  const [first] = items;
  if (first === undefined) throw new Error('The forest has no work secret');
  const heads = [randomUUID(), randomUUID(), randomUUID()].map((id, n) => ({
    id,
    name: `主任 ${n}`,
    login: `head.${n}`,
  }));
  const base = { root_id: 37, tenant_id: first.tenant_id };
  await insert(
    client,
    'person',
    heads.map(({ id, name }) => ({ ...base, id, name, clearance: 2 })),
  );
  const post = { ...base, org_unit_id: first.org_unit_id, role: 'OFFICE_HEAD', fields: [], held_from: '2026-01-01' };
  await insert(
    client,
    'post',
    heads.map(({ id }) => ({ ...post, id: randomUUID(), person_id: id })),
  );
  const proof = { salt: `\\x${'00'.repeat(16)}`, verifier: `\\x${'00'.repeat(32)}` };
  await insert(
    client,
    'auth.account',
    heads.map(({ id, login }) => ({ id: randomUUID(), login, root_id: 37, person_id: id, ...proof })),
  );
  const taken = { removed_at: at, removed_by_name: '某' };
  const listed = { item_id: first.id, post_id: keeper, org_unit_id: first.org_unit_id };
  const named = {
    named_by: keeper,
    named_by_name: '某',
    named_at: at,
    secrecy: 2,
    reader_keys: [first.org_unit_id * 64],
  };
  for (const [n, { id, name }] of heads.slice(0, 2).entries()) {
    const stands = n === 0 ? { removed_at: null, removed_by_name: null } : taken;
    rows.push({ ...base, ...named, ...listed, ...stands, id: randomUUID(), person_id: id, person_name: name } as never);
  }
  await insert(client, 'need_to_know', rows);
  return rows.filter(({ removed_at }) => removed_at === null).length;
}

/** Another province whose units, keys and numbers are those of this one. */
export async function plantAbroad(client: pg.Client, random: () => number): Promise<void> {
  const root = { root_id: 36, tenant_id: 36, level: 'PROVINCE', kind: 'GOVERNMENT', name: '他省', short_name: '他' };
  await insert(client, 'org_unit', [{ ...root, id: 36, parent_id: null }]);
  await insert(
    client,
    'org_unit',
    forestUnits.map((id) => ({ ...root, id, parent_id: 36 })),
  );
  const person = { root_id: 36, id: randomUUID(), tenant_id: 37, name: '他省人', clearance: 2 };
  const post = { root_id: 36, id: randomUUID(), tenant_id: 37, person_id: person.id, org_unit_id: 37 };
  await insert(client, 'person', [person]);
  await insert(client, 'post', [{ ...post, role: 'OFFICE_HEAD', held_from: '2026-01-01', fields: [] }]);
  const keys = [...below.keys()].map((unit) => unit * 64);
  const told = { root_id: 36, tenant_id: 37, kind: 'item.registered', subject_type: 'Item', payload: {} };
  const item = { root_id: 36, id: randomUUID(), tenant_id: 37, org_unit_id: 37, number: '他省一号', state: 'ISSUED' };
  const text = { title: '他', body: '省', source: 'WORK_REPORT', originated_on: '2026-11-01', registered_by: post.id };
  const at = '2026-11-02T02:00:00Z';
  const open = { secrecy: Math.floor(random() * 2), reader_keys: keys };
  await insert(client, 'item', [{ ...item, ...text, registered_at: at, ...open }]);
  await insert(client, 'event', [{ ...told, id: randomUUID(), subject_id: item.id, item_id: item.id, at, ...open }]);
}

/** Everything as it stands, without the keys by which the wall decides. */
export async function worldOf(client: pg.Client): Promise<World> {
  const read = async <R>(columns: string, table: string): Promise<R[]> =>
    (await client.query(`select root_id, id, ${columns} from ${table}`)).rows as R[];
  return {
    units: await read('tenant_id, parent_id', 'org_unit'),
    people: await read('tenant_id, clearance', 'person'),
    posts: await read(
      'person_id, tenant_id, org_unit_id, role, section_id, fields, held_from::text, held_to::text',
      'post',
    ),
    items: await read('org_unit_id, field, secrecy', 'item'),
    knowers: await read('item_id, person_id, post_id, removed_at is not null as removed, secrecy', 'need_to_know'),
    orders: await read('item_id, org_unit_id, secrecy', 'order_text'),
    assignments: await read(
      'parent_id, lead_id, item_id, order_id, originator_unit_id, from_org_unit_id, to_org_unit_id, section_id, field, state, secrecy',
      'assignment',
    ),
    reports: await read('assignment_id, state, secrecy', 'report'),
    reportVersions: await read('report_id, secrecy', 'report_version'),
    files: await read(
      `uploaded_by, report_id, version_id, verification_id, joint_evidence_id, visit_record_id, patrol_id, finding_id,
       secrecy`,
      'file',
    ),
    plans: await read('assignment_id, by_issuer, state, submitted_at is not null as submitted, secrecy', 'plan'),
    coSigns: await read('report_id, assignment_id, state, secrecy', 'co_sign'),
    verifications: await read('item_id, assignment_id, secrecy', 'verification'),
    objections: await read('assignment_id, secrecy', 'objection'),
    extensions: await read('assignment_id, secrecy', 'extension_request'),
    rectifications: await read('item_id, assignment_id, state, secrecy', 'rectification_order'),
    marks: await read('item_id, secrecy', 'process_mark'),
    notes: await read("assignment_id, state = 'RELEASED' as released, secrecy", 'bypass_note'),
    reviews: await read('org_unit_id', 'case_review'),
    closedCases: await read('org_unit_id', 'closed_case'),
    unmaskings: await read('org_unit_id', 'unmasking'),
    points: await read('org_unit_id, contact_post_id', 'contact_point'),
    observations: await read(
      `org_unit_id, assignment_id, item_id, state = 'RELEASED' as released, filed_by, secrecy,
       (select p.contact_post_id from contact_point p where p.root_id = o.root_id and p.id = o.contact_point_id) as contact_post_id`,
      'contact_observation o',
    ),
    coordinations: await read('assignment_id, asked_unit_id, secrecy', 'coordination'),
    pauses: await read('item_id, secrecy', 'pause'),
    archiveFiles: await read('item_id, secrecy', 'archive_file'),
    archivePieces: await read(
      '(select f.item_id from archive_file f where f.root_id = p.root_id and f.id = p.file_id), secrecy',
      'archive_piece p',
    ),
    chases: await read('assignment_id, section_id, secrecy', 'chase'),
    commitments: await read('item_id, assignment_id, secrecy', 'commitment'),
    transfers: await read('item_id, to_org_unit_id, secrecy', 'transfer'),
    amendments: await read('item_id, secrecy', 'amendment'),
    consents: await read('assignment_id, secrecy', 'amendment_consent'),
    successions: await read('old_unit_id, new_unit_id, effective_at is not null as effective', 'org_succession'),
    duties: await read('tenant_id', 'supervision_duty'),
    events: await read(
      "tenant_id, kind, subject_type, subject_id, item_id, case when subject_type in ('JointOperation', 'TaskForce') then (payload->>'unit')::integer end as about, coalesce((select i.secrecy from item i where i.root_id = e.root_id and i.id = e.item_id and i.class_changed_at is not null), secrecy) as secrecy, (extract(epoch from at) * 1000)::float8 as told",
      'event e',
    ),
    mandates: await read(
      `item_id, org_unit_id, delegate_unit_id, whole, scope_ids, secrecy, (extract(epoch from given_at) * 1000)::float8 as given,
       (extract(epoch from starts_at) * 1000)::float8 as starts, (extract(epoch from ends_at) * 1000)::float8 as ends,
       (extract(epoch from ended_at) * 1000)::float8 as ended`,
      'mandate',
    ),
    penetrations: await read(
      'org_unit_id, target_unit_id, tenant_id, for_audit, state, (extract(epoch from coalesce(ended_at, ends_at)) * 1000)::float8 as until',
      'penetration_order',
    ),
    visits: await read(
      'tenant_id, org_unit_id, target_unit_id, announced, state, planned_by, approver_post, approved_at is not null as approved',
      'visit',
    ),
    visitMembers: await read('visit_id, post_id', 'visit_member'),
    visitTasks: await read('visit_id, item_id, assignment_id, secrecy', 'visit_task'),
    visitRecords: await read('visit_id', 'visit_record'),
    visitChoices: await read('visit_id', 'visit_choice'),
    visitGrades: await read('visit_id, visit_task_id', 'visit_grade'),
    visitChecks: await read('visit_id', 'visit_check'),
    beats: await read('tenant_id, unit_id, walkers', 'beat'),
    patrols: await read('beat_id', 'patrol'),
    checklists: await read('tenant_id, org_unit_id', 'checklist'),
    visitRules: await read('tenant_id', 'visit_rule'),
    gradeScales: await read('tenant_id', 'grade_scale'),
    patrolRules: await read('tenant_id', 'patrol_rule'),
    feedbackRules: await read('tenant_id', 'feedback_rule'),
    penetrated: await read('order_id', 'penetration_matter'),
    penetrationReadings: await read(
      '(select m.order_id from penetration_matter m where m.root_id = r.root_id and m.id = r.matter_id) as order_id',
      'penetration_reading r',
    ),
    forces: await read(
      'item_id, assignment_id, org_unit_id, state, secrecy, (extract(epoch from formed_at) * 1000)::float8 as formed',
      'task_force',
    ),
    forceMembers: await read('force_id, item_id, org_unit_id, post_id, state, secrecy', 'task_force_member'),
    feedbacks: await read('item_id, secrecy', 'policy_feedback'),
    findings: await read(
      'item_id, assignment_id, operation_id, visit_id, state, secrecy, (select m.id from mandate m where m.root_id = f.root_id and m.grant_key = f.grant_key) as mandate_id',
      'finding f',
    ),
    findingSteps: await read('finding_id', 'finding_step'),
    cases: await read('item_id, convening_post, leader_post, secrecy', 'accountability_case'),
    outcomes: await read('item_id, to_org_unit_id, secrecy', 'accountability_outcome'),
    talks: await read(
      'item_id, office_unit_id, org_unit_id, leader_post, delegate_post, convened_at is not null as convened, secrecy',
      'talk',
    ),
    negatives: await read('item_id, assignment_id, secrecy', 'negative_entry'),
    conferences: await read(
      'org_unit_id, chair_post, attendee_unit_ids, convened_at is not null as convened',
      'conference',
    ),
    conferenceLines: await read('conference_id, item_id, state, secrecy', 'conference_line'),
    conferencePriorities: await read('conference_id, item_id, secrecy', 'conference_priority'),
    cards: await read('item_id, assignment_id, secrecy', 'warning_card'),
    cardSchemes: await read('tenant_id', 'card_scheme'),
    operations: await read(
      `org_unit_id, state, secrecy, (extract(epoch from decided_at) * 1000)::float8 as given,
       (extract(epoch from starts_at) * 1000)::float8 as starts, (extract(epoch from ends_at) * 1000)::float8 as ends,
       (extract(epoch from ended_at) * 1000)::float8 as ended`,
      'joint_operation',
    ),
    bodies: await read('operation_id, org_unit_id, part, state, secrecy', 'joint_member'),
    opinions: await read('operation_id, org_unit_id, secrecy', 'joint_opinion'),
    jointReports: await read('operation_id, submitted_at is not null as submitted, secrecy', 'joint_report'),
    evidence: await read('operation_id, secrecy', 'joint_evidence'),
    signatures: await read('operation_id, secrecy', 'joint_signature'),
    scopes: await read(
      'operation_id, item_id, whole, scope_ids, secrecy, (extract(epoch from added_at) * 1000)::float8 as added',
      'joint_scope',
    ),
    now:
      (await client.query<{ now: number }>('select (extract(epoch from app.now()) * 1000)::float8 as now')).rows[0]
        ?.now ?? 0,
  };
}
