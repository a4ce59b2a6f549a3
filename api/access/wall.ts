import type { DataSource } from 'typeorm';
import type { Session, Wall } from '../platform/wall.ts';

/** A table behind the wall and the form of its rows' protection. */
interface WalledTable {
  readonly table: string;
  readonly policies: readonly Policy[];
}

interface Policy {
  readonly name: string;
  readonly command: 'all' | 'select' | 'insert' | 'update' | 'delete';
  readonly role: 'duban_app' | 'duban_auth' | 'duban_owner' | 'duban_clock';
  readonly using: string | null;
  readonly check: string | null;
}

const root = 'root_id = (select app.root_id())';
const own = `${root} and tenant_id = (select app.tenant_id())`;
const provincial = `${root} and root_id = (select app.tenant_id())`;
const toldPost = `${root} and post_id = (select app.post_id())`;
const cleared = `reader_keys && (select app.reader_keys()) and ${root} and secrecy <= (select app.clearance())`;
/** Who may read a row; of a work secret those alone who stand on the list of its matter (visibility.md 6.2, S-1). */
const readOf = (item: string): string => `${cleared} and (secrecy < 2 or app.knows(${item}))`;
/** An event keeps the class that is sealed with it; the class that its matter has since taken stands beside it and counts. */
const readEvents = readOf('item_id').replaceAll('secrecy', 'coalesce(class, secrecy)');

const ofOffice = 'reader_keys && (select app.reader_keys())';
const listed = `${root} and secrecy <= (select app.clearance()) and app.knows(item_id)`;
/** Posts are read within the own house alone. */
const ofHouse = 'exists (select from post p where p.root_id = need_to_know.root_id and p.id = need_to_know.post_id)';
/** Whoever stands on a list and reads the matter or a task of it reads who else of the own house does; its office, all and whom it took off. */
const onList = `(${ofOffice} or removed_at is null and ${ofHouse} and (exists (select from assignment a where a.root_id = need_to_know.root_id and a.item_id = need_to_know.item_id) or exists (select from item i where i.root_id = need_to_know.root_id and i.id = need_to_know.item_id)))`;

/** The door's own functions look rows up before anybody is known. */
const door: Policy = { name: 'door', command: 'select', role: 'duban_auth', using: 'true', check: null };
/** Migrations and seeds write the directory and its first administrators; nobody serves as this role. */
const keeper: Policy = { name: 'keeper', command: 'all', role: 'duban_owner', using: 'true', check: 'true' };

const directory = (table: string, extra: readonly Policy[] = []): WalledTable => ({
  table,
  policies: [
    { name: 'directory', command: 'select', role: 'duban_app', using: root, check: null },
    door,
    keeper,
    ...extra,
  ],
});

/** Whoever acts in the tenant's own organisation, not in a unit of it. */
const ownOffice = `${own} and tenant_id = (select (app.context())[6]::integer)`;

const house = (table: string, extra: readonly Policy[] = []): WalledTable => ({
  table,
  policies: [{ name: 'house', command: 'all', role: 'duban_app', using: own, check: null }, ...extra],
});

/** What is open moves to the unit that succeeds its own (app.succeed_unit); its columns are granted one by one. */
const succession: Policy = { name: 'succession', command: 'all', role: 'duban_auth', using: 'true', check: 'true' };

/** Every row of a matter takes the class of the matter (app.classify_item); its column alone is granted. */
const classes: Policy = { name: 'classes', command: 'all', role: 'duban_auth', using: 'true', check: 'true' };

const shared = (table: string, extra: readonly Policy[] = [], item = 'item_id'): WalledTable => ({
  table,
  policies: [
    { name: 'readers', command: 'all', role: 'duban_app', using: readOf(item), check: null },
    ...(extra.includes(succession) ? [] : [classes]),
    ...extra,
  ],
});

/** Read by key and clearance alone: no row of it is of a work secret, which the table itself refuses. */
const unlisted = (table: string, extra: readonly Policy[] = []): WalledTable => ({
  table,
  policies: [{ name: 'readers', command: 'all', role: 'duban_app', using: cleared, check: null }, ...extra],
});

/** What stands in the room of a joint operation; while that runs not for an office that holds a task in scope (M-11). */
const inRoom = (table: string, extra: readonly Policy[] = []): WalledTable => ({
  table,
  policies: [
    {
      name: 'readers',
      command: 'all',
      role: 'duban_app',
      using: `${cleared} and not array[operation_id] && (select app.recused_offices())`,
      check: null,
    },
    ...extra,
  ],
});

/** The matter of a piece is that of its dossier. */
const ofDossier =
  '(select f.item_id from archive_file f where f.root_id = archive_piece.root_id and f.id = archive_piece.file_id)';

/** An issued item begins with its first signed root, whose holder may not read the item (app.begin_item). */
const begins: Policy = {
  name: 'begins',
  command: 'update',
  role: 'duban_auth',
  using: `state = 'ISSUED'::text`,
  check: `state = 'IN_PROGRESS'::text`,
};

/** A calendar that changes moves the clocks of every tenant of the province (app.move_clocks). */
const clocks: Policy = { name: 'clocks', command: 'update', role: 'duban_auth', using: 'true', check: null };

/** The clock reads rows of the province whose turn it is, and moves some; its columns are granted one by one. */
const clockReads: Policy = { name: 'clock_reads', command: 'select', role: 'duban_clock', using: root, check: null };
const clockMoves: Policy = { name: 'clock_moves', command: 'update', role: 'duban_clock', using: root, check: null };

const clockLocks: Policy = { ...clockMoves, name: 'clock_locks' };

/** What only functions of the wall read and write. */
const inner = (table: string): WalledTable => ({
  table,
  policies: [{ name: 'door', command: 'all', role: 'duban_auth', using: 'true', check: 'true' }],
});

/** A roll-up may be selected iff its node may: an assignment, or a matter as the node above its roots. */
const rolledUp = (table: string): WalledTable => ({
  table,
  policies: [
    {
      name: 'readers',
      command: 'select',
      role: 'duban_app',
      using: `${root} and secrecy <= (select app.clearance()) and (exists (select from assignment a where a.root_id = ${table}.root_id and a.id = ${table}.node_id) or exists (select from item i where i.root_id = ${table}.root_id and i.id = ${table}.node_id))`,
      check: null,
    },
    { name: 'door', command: 'all', role: 'duban_auth', using: 'true', check: 'true' },
  ],
});

/** A file is read by whoever reads what it hangs on; while it hangs on nothing, in the post that sent it. */
const hangsOnReadable = `${root} and secrecy <= (select app.clearance()) and case when version_id is not null then exists (select from report_version r where r.root_id = file.root_id and r.id = file.version_id) when report_id is not null then exists (select from report r where r.root_id = file.root_id and r.id = file.report_id) when verification_id is not null then exists (select from verification r where r.root_id = file.root_id and r.id = file.verification_id) when joint_evidence_id is not null then exists (select from joint_evidence r where r.root_id = file.root_id and r.id = file.joint_evidence_id) when visit_record_id is not null then exists (select from visit_record r where r.root_id = file.root_id and r.id = file.visit_record_id) when patrol_id is not null then exists (select from patrol r where r.root_id = file.root_id and r.id = file.patrol_id) when finding_id is not null then exists (select from finding r where r.root_id = file.root_id and r.id = file.finding_id) else uploaded_by = (select app.post_id()) end`;

/** A task force is read with its task, and its notice by those who were asked or served; a member too by himself and by his unit. */
const known = `${root} and secrecy <= (select app.clearance()) and (secrecy < 2 or app.knows(item_id))`;
const forceReaders = `${known} and (array[notice_key] && (select app.reader_keys()) or exists (select from assignment a where a.root_id = task_force.root_id and a.id = task_force.assignment_id))`;
const forceMemberReaders = `${known} and (post_id = (select app.post_id()) or array[org_unit_id * 64] && (select app.reader_keys()) or exists (select from task_force f join assignment a on a.root_id = f.root_id and a.id = f.assignment_id where f.root_id = task_force_member.root_id and f.id = task_force_member.force_id))`;

/** A penetration order is its office's, and once it is over the unit's whose matters were read (G2). */
const penetrationReaders = `${root} and (array[org_unit_id * 64] && (select app.reader_keys()) or array[target_unit_id * 64] && (select app.reader_keys()) and state = 'APPROVED'::text and coalesce(ended_at, ends_at) <= (select app.now()) or for_audit and tenant_id = (select app.tenant_id()) and (select (app.context())[7]) = 'AUDITOR'::text)`;

/** A visit is read by those who make it, and by its office and the inspected unit once it is told (Z11). */
const visitInside =
  'array[team_key] && (select app.reader_keys()) or planned_by = (select app.post_id()) or approver_post = (select app.post_id())';
const visitReaders = `${root} and (${visitInside} or array[org_unit_id * 64, target_unit_id * 64] && (select app.reader_keys()) and (released_at is not null or announced and approved_at is not null))`;
const insideOf = visitInside.replaceAll(/team_key|planned_by|approver_post/g, 'v.$&');
const ofVisit = (table: string, and = ''): string =>
  `exists (select from visit v where v.root_id = ${table}.root_id and v.id = ${table}.visit_id${and})`;
/** A task at which it looks is known to those who make it, to others where they read it; its grade is read with it. */
const visitTaskReaders = `${known} and ${ofVisit('visit_task', ` and (${insideOf} or exists (select from assignment a where a.root_id = visit_task.root_id and a.id = visit_task.assignment_id))`)}`;
/** What was found is read by those who make it, and by others once it is released. */
const visitFoundReaders = (table: string): string =>
  `${root} and ${ofVisit(table, ` and (v.released_at is not null or ${insideOf})`)}`;
const visitGradeReaders = `${visitFoundReaders('visit_grade')} and exists (select from visit_task t where t.root_id = visit_grade.root_id and t.id = visit_grade.visit_task_id)`;
/** By what a visit was sent there: who planned and who approves it, and their office once it is released; nobody inspected or sent along. */
const choiceReaders = `${root} and ${ofVisit('visit_choice', ' and (v.planned_by = (select app.post_id()) or v.approver_post = (select app.post_id()) or v.released_at is not null and array[v.org_unit_id * 64] && (select app.reader_keys()))')}`;
/** A scale of grades is read in its tenant, and with a visit of it. */
const scaleReaders = `${root} and (tenant_id = (select app.tenant_id()) or exists (select from visit v where v.root_id = grade_scale.root_id and v.tenant_id = grade_scale.tenant_id))`;
const readers = (using: string): Policy => ({ name: 'readers', command: 'all', role: 'duban_app', using, check: null });
/** What follows from many findings is for the office of the matter alone (M-42). */
const feedbackReaders = `${known} and exists (select from item i where i.root_id = policy_feedback.root_id and i.id = policy_feedback.item_id and array[i.org_unit_id * 64] && (select app.reader_keys()))`;
/** A finding is read by the office of its matter and under the grant by which it was found; once it was ordered, with its task, but by no co-unit; found on a visit of which nobody may know, by who reads that. */
const findingReaders = `${known} and (visit_id is null or app.visit_told(visit_id) or exists (select from visit v where v.root_id = finding.root_id and v.id = finding.visit_id)) and (array[grant_key] && (select app.reader_keys()) or exists (select from item i where i.root_id = finding.root_id and i.id = finding.item_id and array[i.org_unit_id * 64] && (select app.reader_keys())) or state <> all (array['TO_CHECK'::text, 'CLEARED'::text, 'RECORDED'::text, 'WITHDRAWN'::text, 'TRANSFERRED'::text, 'PASSED_ON'::text]) and exists (select from assignment a where a.root_id = finding.root_id and a.id = finding.assignment_id and array(select k.k from unnest(a.reader_keys) k(k) where k.k <> all (a.co_unit_keys)) && (select app.reader_keys())))`;

/** What each step of a finding said is read with the finding. */
const findingStepReaders = `${root} and exists (select from finding f where f.root_id = finding_step.root_id and f.id = finding_step.finding_id)`;

/** What is for an office alone, whoever else holds a task, and for no level below or above it. */
const officeOnly = (table: string, extra: readonly Policy[] = []): WalledTable => ({
  table,
  policies: [readers(`${root} and array[org_unit_id * 64] && (select app.reader_keys())`), ...extra],
});

/** A contact point is its office's and the contact's in it; what it told is besides for whom it was released (Z12). */
const contactPointReaders = `${root} and (array[org_unit_id * 64] && (select app.reader_keys()) or contact_post_id = (select app.post_id()))`;
const observationReaders = `${known} and (reader_keys && (select app.reader_keys()) or exists (select from contact_point p where p.root_id = contact_observation.root_id and p.id = contact_observation.contact_point_id and p.contact_post_id = (select app.post_id()) and (contact_observation.filed_by = (select app.post_id()) or contact_observation.state = 'ASKED'::text)))`;
/** A warning card is its unit's and the office's of the matter; no level between reads what is said of another. */
const cardReaders = `${known} and exists (select from assignment a where a.root_id = warning_card.root_id and a.id = warning_card.assignment_id and array[a.originator_unit_id * 64, a.originator_unit_id * 64 + a.field, a.to_org_unit_id * 64, a.to_org_unit_id * 64 + a.field, a.section_id * 64] && (select app.reader_keys()))`;

/** What stands on the negative list is read as a card is. */
const negativeReaders = cardReaders.replaceAll('warning_card', 'negative_entry');

/** A talk is for the office that proposes it, the leader and whom he delegated; convened, for the principal and the office of the unit (M-53). */
const talkReaders = `${known} and (leader_post = (select app.post_id()) or delegate_post = (select app.post_id()) or array[office_unit_id * 64] && (select app.reader_keys()) and (select (app.context())[7]) = any (array['SUPERVISION_OFFICER'::text, 'OFFICE_HEAD'::text]) or array[org_unit_id * 64] && (select app.reader_keys()) and convened_at is not null and (select (app.context())[7]) = any (array['FIRST'::text, 'SUPERVISION_OFFICER'::text, 'OFFICE_HEAD'::text]))`;

/** A case of accountability is for the post that convened it and that of the leader; a decision that was fed back for the personnel department too (G8). */
const caseReaders = `${known} and (convening_post = (select app.post_id()) or leader_post = (select app.post_id()))`;
const outcomeReaders = `${known} and (array[to_org_unit_id * 64] && (select app.reader_keys()) or exists (select from accountability_case c where c.root_id = accountability_outcome.root_id and c.id = accountability_outcome.id))`;

/** A conference is its office's and its chair's, and from its notice on of those invited; of its agenda they read what they read anyway (M-23). */
const conferenceReaders = `${root} and (reader_keys && (select app.reader_keys()) or chair_post = (select app.post_id()))`;
const ofConference = (table: string, and = ''): string =>
  `${known} and exists (select from conference c where c.root_id = ${table}.root_id and c.id = ${table}.conference_id${and})`;
const agendaReaders = ofConference(
  'conference_line',
  ` and (c.chair_post = (select app.post_id()) or array[c.org_unit_id * 64] && (select app.reader_keys()) or conference_line.state <> 'DROPPED'::text and (exists (select from assignment a where a.root_id = conference_line.root_id and a.item_id = conference_line.item_id) or exists (select from item i where i.root_id = conference_line.root_id and i.id = conference_line.item_id)))`,
);

/** The limit of an issued item follows those of its first tasks when a calendar moves them (app.move_clocks). */
const limits: Policy = {
  name: 'limits',
  command: 'update',
  role: 'duban_auth',
  using: 'issued_at IS NOT NULL',
  check: 'issued_at IS NOT NULL',
};

/** Every table of the schema and its policies (visibility.md, Two kinds of tables); the catalogue must equal this. */
export const walledTables: readonly WalledTable[] = [
  directory('org_unit', [clockReads]),
  house('person', [door, keeper]),
  house('post', [door, keeper, clockReads]),
  house('number_series'),
  house('supervision_duty', [keeper]),
  shared('item', [door, begins, limits, clockReads, clockMoves, succession], 'id'),
  {
    table: 'need_to_know',
    policies: [
      { name: 'readers', command: 'select', role: 'duban_app', using: `${listed} and ${onList}`, check: null },
      { name: 'keepers', command: 'update', role: 'duban_app', using: `${listed} and ${ofOffice}`, check: null },
      { name: 'door', command: 'all', role: 'duban_auth', using: 'true', check: 'true' },
      clockReads,
    ],
  },
  shared('order_text', [door]),
  shared('assignment', [door, clocks, clockReads, clockMoves, succession]),
  rolledUp('rollup_delta'),
  rolledUp('rollup'),
  rolledUp('rollup_due'),
  rolledUp('rollup_percent'),
  inner('light'),
  inner('light_unturned'),
  inner('place_total'),
  shared('report', [succession]),
  shared('report_version'),
  {
    table: 'file',
    policies: [
      { name: 'readers', command: 'all', role: 'duban_app', using: hangsOnReadable, check: null },
      classes,
      door,
      { name: 'sweep', command: 'delete', role: 'duban_auth', using: 'free_since IS NOT NULL', check: null },
    ],
  },
  shared('co_sign', [clockReads, clockMoves, succession]),
  shared('plan', [clockReads, succession]),
  shared('verification'),
  shared('triage'),
  shared('mandate', [door, succession]),
  unlisted('joint_operation', [door, succession]),
  unlisted('joint_member', [door, succession]),
  { table: 'visit', policies: [readers(visitReaders), door] },
  { table: 'visit_member', policies: [readers(`${root} and ${ofVisit('visit_member')}`), door] },
  { table: 'visit_task', policies: [readers(visitTaskReaders), classes] },
  { table: 'visit_record', policies: [readers(visitFoundReaders('visit_record'))] },
  { table: 'visit_choice', policies: [readers(choiceReaders)] },
  { table: 'visit_grade', policies: [readers(visitGradeReaders)] },
  { table: 'visit_check', policies: [readers(visitFoundReaders('visit_check'))] },
  house('checklist'),
  {
    table: 'beat',
    policies: [readers(`${own} and reader_keys && (select app.reader_keys())`), clockReads, clockLocks, succession],
  },
  {
    table: 'patrol',
    policies: [
      readers(`${root} and exists (select from beat b where b.root_id = patrol.root_id and b.id = patrol.beat_id)`),
    ],
  },
  {
    table: 'visit_rule',
    policies: [{ name: 'house', command: 'all', role: 'duban_app', using: own, check: ownOffice }],
  },
  {
    table: 'patrol_rule',
    policies: [{ name: 'house', command: 'all', role: 'duban_app', using: own, check: ownOffice }, clockReads],
  },
  {
    table: 'feedback_rule',
    policies: [{ name: 'house', command: 'all', role: 'duban_app', using: own, check: ownOffice }],
  },
  { table: 'grade_scale', policies: [{ ...readers(scaleReaders), check: ownOffice }] },
  {
    table: 'penetration_order',
    policies: [{ name: 'readers', command: 'all', role: 'duban_app', using: penetrationReaders, check: null }, door],
  },
  {
    table: 'penetration_matter',
    policies: [
      {
        name: 'readers',
        command: 'all',
        role: 'duban_app',
        using: `${root} and exists (select from penetration_order o where o.root_id = penetration_matter.root_id and o.id = penetration_matter.order_id)`,
        check: null,
      },
      { name: 'door', command: 'all', role: 'duban_auth', using: 'true', check: 'true' },
    ],
  },
  {
    table: 'penetration_reading',
    policies: [
      {
        name: 'readers',
        command: 'select',
        role: 'duban_app',
        using: `${root} and exists (select from penetration_matter m where m.root_id = penetration_reading.root_id and m.id = penetration_reading.matter_id)`,
        check: null,
      },
      { name: 'door', command: 'all', role: 'duban_auth', using: 'true', check: 'true' },
    ],
  },
  {
    table: 'task_force',
    policies: [{ name: 'readers', command: 'all', role: 'duban_app', using: forceReaders, check: null }, classes],
  },
  {
    table: 'task_force_member',
    policies: [{ name: 'readers', command: 'all', role: 'duban_app', using: forceMemberReaders, check: null }, classes],
  },
  {
    table: 'policy_feedback',
    policies: [{ name: 'readers', command: 'all', role: 'duban_app', using: feedbackReaders, check: null }, classes],
  },
  {
    table: 'finding',
    policies: [
      { name: 'readers', command: 'all', role: 'duban_app', using: findingReaders, check: null },
      ...[classes, clockReads, clockLocks],
    ],
  },
  { table: 'finding_step', policies: [readers(findingStepReaders)] },
  { table: 'warning_card', policies: [readers(cardReaders), classes] },
  {
    table: 'card_scheme',
    policies: [{ name: 'house', command: 'all', role: 'duban_app', using: own, check: ownOffice }, clockReads],
  },
  { table: 'talk', policies: [readers(talkReaders), classes] },
  { table: 'negative_entry', policies: [readers(negativeReaders), classes, clockReads] },
  { table: 'accountability_case', policies: [readers(caseReaders), classes] },
  { table: 'accountability_outcome', policies: [readers(outcomeReaders), classes] },
  { table: 'conference', policies: [readers(conferenceReaders)] },
  { table: 'conference_line', policies: [readers(agendaReaders), classes] },
  { table: 'conference_priority', policies: [readers(ofConference('conference_priority')), classes] },
  unlisted('joint_scope', [door]),
  inRoom('joint_opinion', [succession]),
  inRoom('joint_report', [succession]),
  inRoom('joint_signature'),
  inRoom('joint_evidence'),
  shared('pause', [clockReads, clockMoves]),
  shared('objection'),
  shared('extension_request', [clockReads, clockMoves, succession]),
  shared('rectification_order', [clockReads, clockMoves, succession]),
  shared('process_mark'),
  shared('commitment', [clockReads]),
  shared('archive_file'),
  shared('archive_piece', [], ofDossier),
  shared('chase'),
  shared('transfer', [clockReads, clockMoves, succession]),
  shared('amendment', [succession]),
  shared('amendment_consent', [clockReads, clockMoves, succession]),
  shared('coordination', [clockReads, clockMoves, succession]),
  shared('bypass_note', [clockReads, clockMoves, succession]),
  officeOnly('case_review'),
  officeOnly('closed_case', [door]),
  officeOnly('unmasking', [{ ...door, name: 'counter' }]), // the door counts a person's, whatever the post
  { table: 'contact_point', policies: [readers(contactPointReaders), succession] },
  { table: 'contact_observation', policies: [readers(observationReaders), classes, clockReads, clockLocks] },
  {
    table: 'org_succession',
    policies: [
      { name: 'directory', command: 'select', role: 'duban_app', using: root, check: null },
      { name: 'orders', command: 'insert', role: 'duban_app', using: null, check: own },
      { name: 'takes_back', command: 'update', role: 'duban_app', using: own, check: own },
      clockReads,
      succession,
    ],
  },
  {
    table: 'holiday_year',
    policies: [
      { name: 'directory', command: 'select', role: 'duban_app', using: root, check: null },
      { name: 'province', command: 'insert', role: 'duban_app', using: null, check: provincial },
      { name: 'revision', command: 'update', role: 'duban_app', using: provincial, check: null },
      clockReads,
      door,
      keeper,
    ],
  },
  {
    table: 'event',
    policies: [
      { name: 'readers', command: 'select', role: 'duban_app', using: readEvents, check: null },
      { name: 'classes', command: 'update', role: 'duban_auth', using: 'true', check: 'true' },
      {
        name: 'writer',
        command: 'insert',
        role: 'duban_app',
        using: null,
        check: `${root} and account_id = (select app.account_id())`,
      },
      {
        name: 'clock_writes',
        command: 'insert',
        role: 'duban_clock',
        using: null,
        check: `${root} and account_id is null and post_id is null`,
      },
      clockReads,
      door,
    ],
  },
  inner('event_seal'),
  inner('audit_state'),
  inner('audit_verification'),
  {
    table: 'notification',
    policies: [
      { name: 'holder', command: 'select', role: 'duban_app', using: toldPost, check: null },
      { name: 'reading', command: 'update', role: 'duban_app', using: toldPost, check: null },
      { name: 'clock', command: 'insert', role: 'duban_clock', using: null, check: root },
    ],
  },
  {
    table: 'notification_watermark',
    policies: [{ name: 'clock', command: 'all', role: 'duban_clock', using: root, check: root }],
  },
  {
    table: 'clock_mark',
    policies: [{ name: 'clock', command: 'all', role: 'duban_clock', using: root, check: root }],
  },
  ...['idempotency_key', 'matrix_file'].map((table) => ({
    table,
    policies: [{ name: 'holder', command: 'all', role: 'duban_app', using: toldPost, check: null } as const],
  })),
];

/** Tables that carry no business row: what the migrator keeps. */
export const unwalledTables: readonly string[] = ['schema_migration'];

/** The SQL of the whole wall, as the migrations must have made it; emitted to schema/row-security.sql. */
export function emitRowSecurity(tables: readonly WalledTable[] = walledTables): string {
  const lines = tables.flatMap(({ table, policies }) => [
    `alter table ${table} enable row level security;`,
    `alter table ${table} force row level security;`,
    ...policies.map((policy) => {
      const using = policy.using === null ? '' : ` using (${policy.using})`;
      const check = policy.check === null ? '' : ` with check (${policy.check})`;
      return `create policy ${policy.name} on ${table} for ${policy.command} to ${policy.role}${using}${check};`;
    }),
    '',
  ]);
  return `-- Emitted from api/access/wall.ts by "npm run generate"; do not edit.\n\n${lines.join('\n')}`;
}

/** The wall in front of one database. */
export const createWall = (dataSource: DataSource): Wall => ({
  open: async (tokenHash, postId, underOrder) => {
    const asked = underOrder === null ? 'auth.session($1, $2)' : 'auth.penetrating_session($1, $2, $3)';
    const named = underOrder === null ? [tokenHash, postId] : [tokenHash, postId, underOrder];
    const rows: { session: Session | null }[] = await dataSource.query(`select ${asked} as session`, named);
    return rows[0]?.session ?? null;
  },
  roots: async () => {
    const rows: { root: number }[] = await dataSource.query('select roots as root from auth.roots()');
    return rows.map(({ root }) => root);
  },
  openClock: async (rootId) => {
    const rows: { session: Session | null }[] = await dataSource.query('select auth.clock_session($1) as session', [
      rootId,
    ]);
    return rows[0]?.session ?? null;
  },
  setLocal: (session) => `set local app.ctx = '${session.context.replaceAll("'", "''")}'`,
});
