/** Rows as an administrator of the database reads them, without their reader keys; nothing of the application is imported here. */
export interface World {
  units: { root_id: number; id: number; tenant_id: number; parent_id: number | null }[];
  people: { root_id: number; id: string; tenant_id: number; clearance: number }[];
  posts: HeldPost[];
  items: { root_id: number; id: string; org_unit_id: number; field: number | null; secrecy: number }[];
  /** Lists of work secrets: who may know of a matter, and who no longer may. */
  knowers: {
    root_id: number;
    id: string;
    item_id: string;
    person_id: string;
    post_id: string;
    removed: boolean;
    secrecy: number;
  }[];
  orders: { root_id: number; id: string; item_id: string; org_unit_id: number; secrecy: number }[];
  assignments: Task[];
  reportVersions: { root_id: number; id: string; report_id: string; secrecy: number }[];
  reports: { root_id: number; id: string; assignment_id: string; state: string; secrecy: number }[];
  files: {
    root_id: number;
    id: string;
    uploaded_by: string;
    report_id: string | null;
    version_id: string | null;
    verification_id: string | null;
    joint_evidence_id: string | null;
    visit_record_id: string | null;
    patrol_id: string | null;
    finding_id: string | null;
    secrecy: number;
  }[];
  plans: Plan[];
  coSigns: { root_id: number; id: string; report_id: string; assignment_id: string; state: string; secrecy: number }[];
  verifications: { root_id: number; id: string; item_id: string; assignment_id: string | null; secrecy: number }[];
  objections: { root_id: number; id: string; assignment_id: string; secrecy: number }[];
  notes: { root_id: number; id: string; assignment_id: string; released: boolean; secrecy: number }[];
  reviews: { root_id: number; id: string; org_unit_id: number }[];
  closedCases: { root_id: number; id: string; org_unit_id: number }[];
  unmaskings: { root_id: number; id: string; org_unit_id: number }[];
  points: { root_id: number; id: string; org_unit_id: number; contact_post_id: string }[];
  observations: (Secret & {
    assignment_id: string | null;
    item_id: string | null;
    org_unit_id: number;
    contact_post_id: string;
    filed_by: string | null;
    released: boolean;
  })[];
  coordinations: { root_id: number; id: string; assignment_id: string; asked_unit_id: number; secrecy: number }[];
  extensions: { root_id: number; id: string; assignment_id: string; secrecy: number }[];
  rectifications: {
    root_id: number;
    id: string;
    item_id: string;
    assignment_id: string;
    state: string;
    secrecy: number;
  }[];
  marks: { root_id: number; id: string; item_id: string; secrecy: number }[];
  archiveFiles: { root_id: number; id: string; item_id: string; secrecy: number }[];
  archivePieces: { root_id: number; id: string; item_id: string; secrecy: number }[];
  pauses: { root_id: number; id: string; item_id: string; secrecy: number }[];
  chases: { root_id: number; id: string; assignment_id: string; section_id: number | null; secrecy: number }[];
  commitments: { root_id: number; id: string; item_id: string; assignment_id: string | null; secrecy: number }[];
  transfers: { root_id: number; id: string; item_id: string; to_org_unit_id: number; secrecy: number }[];
  amendments: { root_id: number; id: string; item_id: string; secrecy: number }[];
  consents: { root_id: number; id: string; assignment_id: string; secrecy: number }[];
  duties: { root_id: number; id: string; tenant_id: number }[];
  events: Told[];
  mandates: Mandate[];
  operations: Joint[];
  opinions: { root_id: number; id: string; operation_id: string; org_unit_id: number; secrecy: number }[];
  jointReports: { root_id: number; id: string; operation_id: string; submitted: boolean; secrecy: number }[];
  evidence: { root_id: number; id: string; operation_id: string; secrecy: number }[];
  signatures: { root_id: number; id: string; operation_id: string; secrecy: number }[];
  bodies: {
    root_id: number;
    id: string;
    operation_id: string;
    org_unit_id: number;
    part: string;
    state: string;
    secrecy: number;
  }[];
  scopes: {
    root_id: number;
    id: string;
    operation_id: string;
    item_id: string;
    whole: boolean;
    scope_ids: string[];
    added: number | null;
    secrecy: number;
  }[];
  penetrations: {
    root_id: number;
    id: string;
    org_unit_id: number;
    target_unit_id: number;
    tenant_id: number;
    for_audit: boolean;
    state: string;
    until: number | null;
  }[];
  penetrated: { root_id: number; id: string; order_id: string }[];
  penetrationReadings: { root_id: number; id: string; order_id: string }[];
  visits: Visit[];
  visitMembers: { root_id: number; id: string; visit_id: string; post_id: string }[];
  visitTasks: (Secret & { visit_id: string; item_id: string; assignment_id: string })[];
  visitRecords: { root_id: number; id: string; visit_id: string }[];
  visitChoices: { root_id: number; id: string; visit_id: string }[];
  visitGrades: { root_id: number; id: string; visit_id: string; visit_task_id: string }[];
  visitChecks: { root_id: number; id: string; visit_id: string }[];
  beats: { root_id: number; id: string; tenant_id: number; unit_id: number; walkers: string[] }[];
  patrols: { root_id: number; id: string; beat_id: string }[];
  checklists: { root_id: number; id: string; tenant_id: number; org_unit_id: number }[];
  visitRules: { root_id: number; id: string; tenant_id: number }[];
  gradeScales: { root_id: number; id: string; tenant_id: number }[];
  patrolRules: { root_id: number; id: string; tenant_id: number }[];
  feedbackRules: { root_id: number; id: string; tenant_id: number }[];
  forces: Force[];
  cases: (Secret & { convening_post: string; leader_post: string })[];
  outcomes: (Secret & { to_org_unit_id: number })[];
  conferences: {
    root_id: number;
    id: string;
    org_unit_id: number;
    chair_post: string;
    attendee_unit_ids: number[];
    convened: boolean;
  }[];
  conferenceLines: (Secret & { conference_id: string; item_id: string; state: string })[];
  conferencePriorities: (Secret & { conference_id: string; item_id: string })[];
  cards: (Secret & { assignment_id: string })[];
  talks: (Secret & {
    office_unit_id: number;
    org_unit_id: number;
    leader_post: string;
    delegate_post: string | null;
    convened: boolean;
  })[];
  negatives: (Secret & { assignment_id: string })[];
  cardSchemes: { root_id: number; id: string; tenant_id: number }[];
  findingSteps: { root_id: number; id: string; finding_id: string }[];
  findings: (Secret & {
    item_id: string;
    assignment_id: string;
    operation_id: string | null;
    mandate_id: string | null;
    visit_id: string | null;
    state: string;
  })[];
  feedbacks: (Secret & { item_id: string })[];
  forceMembers: {
    root_id: number;
    id: string;
    force_id: string;
    item_id: string;
    org_unit_id: number;
    post_id: string | null;
    state: string;
    secrecy: number;
  }[];
  /** Units whose place another has taken. */
  successions: { root_id: number; id: string; old_unit_id: number; new_unit_id: number; effective: boolean }[];
  /** The moment at which everything stands so, in milliseconds. */
  now: number;
}

/** An inspection on site. */
interface Visit {
  root_id: number;
  id: string;
  tenant_id: number;
  org_unit_id: number;
  target_unit_id: number;
  announced: boolean;
  state: string;
  planned_by: string;
  approver_post: string;
  approved: boolean;
}

/** That a department supervises a matter, or some of its tasks with all below them, for a time. */
interface Mandate {
  root_id: number;
  id: string;
  item_id: string;
  org_unit_id: number;
  delegate_unit_id: number;
  whole: boolean;
  scope_ids: string[];
  given: number;
  starts: number;
  ends: number;
  ended: number | null;
  secrecy: number;
}

/** That bodies supervise together for a time; `given` when its plan was approved. */
interface Joint {
  root_id: number;
  id: string;
  org_unit_id: number;
  state: string;
  given: number | null;
  starts: number;
  ends: number;
  ended: number | null;
  secrecy: number;
}

/** That people see one task through; `formed` when. */
interface Force {
  root_id: number;
  id: string;
  item_id: string;
  assignment_id: string;
  org_unit_id: number;
  state: string;
  formed: number;
  secrecy: number;
}

/** The plan for a task; `submitted` tells whether it stands as it was submitted, though it may have come back. */
interface Plan {
  root_id: number;
  id: string;
  assignment_id: string;
  by_issuer: boolean;
  state: string;
  submitted: boolean;
  secrecy: number;
}

/** A row as far as its secrecy is concerned. */
interface Secret {
  readonly root_id: number;
  readonly id: string;
  readonly secrecy: number;
  readonly item_id?: string | null;
  readonly assignment_id?: string | null;
  readonly report_id?: string | null;
}

interface HeldPost {
  root_id: number;
  id: string;
  person_id: string;
  tenant_id: number;
  org_unit_id: number;
  role: string;
  section_id: number | null;
  fields: number[];
  held_from: string;
  held_to: string | null;
}

interface Task {
  root_id: number;
  id: string;
  parent_id: string | null;
  /** The task of the lead unit that this one supports. */
  lead_id: string | null;
  item_id: string;
  order_id: string;
  originator_unit_id: number;
  from_org_unit_id: number;
  to_org_unit_id: number;
  section_id: number | null;
  field: number | null;
  state: string;
  secrecy: number;
}

interface Told {
  root_id: number;
  id: string;
  tenant_id: number;
  kind: string;
  subject_type: string;
  subject_id: string;
  item_id: string | null;
  /** The unit that it names, if it names one. */
  about: number | null;
  secrecy: number;
  /** When it was told, in milliseconds. */
  told: number;
}

/** Somebody who looks: in the post he names, or in the first that he holds, on a day. */
export interface Viewer {
  readonly personId: string;
  readonly acting: string | null;
  readonly today: string;
}

/** The rows that somebody sees, by table. */
export type Seen = Readonly<Record<string, readonly (string | number)[]>>;

const wholeUnit = ['OFFICE_HEAD', 'SUPERVISION_OFFICER', 'FIRST', 'LIAISON', 'ARCHIVE_CLERK'];
const ofFields = ['LEADER', 'DIRECT'];
/** Who supervises for a department under a mandate. */
const supervisors = ['OFFICE_HEAD', 'SUPERVISION_OFFICER', 'FIRST'];
const administrators = ['TENANT_ADMIN', 'SECURITY_ADMIN', 'AUDITOR'];
/** What was told of a task before its section was known, to the unit as a whole. */
const beforeSection = [
  ...['assignment.assigned', 'assignment.signed'],
  ...['assignment.succeeded'],
  ...['assignment.objected', 'assignment.objectionUpheld', 'assignment.objectionRejected'],
];

/** What happens in a room is told to whoever is in it. */
const insideRoom = [
  ...['joint.accepted', 'joint.declined', 'joint.reported', 'joint.countersigned'],
  ...['joint.evidenceShared', 'joint.scopeAdded', 'joint.linkagesTagged'],
];
/** What is told of a task and not to its co-units. */
const notForCoUnits = [
  ...['assignment.chased', 'assignment.chaseAnswered', 'assignment.findingOrdered', 'assignment.findingListed'],
  ...['assignment.findingAnswered', 'assignment.findingSentBack', 'assignment.findingClosed'],
  ...['assignment.findingReopened', 'assignment.findingSettled', 'assignment.findingLate'],
];

const byId = <R extends { root_id: number; id: string }>(rows: readonly R[]): Map<string, R> =>
  new Map(rows.map((row) => [row.id, row]));

/** Which rows each viewer sees, read from visibility.md by hand: by the chain of issue, never by what is written on a row. */
export function oracleOf(world: World): (viewer: Viewer) => Seen {
  const items = byId(world.items);
  const tasks = byId(world.assignments);
  const reports = byId(world.reports);
  const handIns = byId(world.reportVersions);
  const checks = byId(world.verifications);
  const transfers = byId(world.transfers);
  const plans = byId(world.plans);
  const requests = byId(world.coordinations);
  const under = new Map<string, Task[]>();
  for (const task of world.assignments) under.set(task.order_id, [...(under.get(task.order_id) ?? []), task]);
  const ordered = (orderId: string): Task | undefined =>
    under.get(orderId)?.find(({ parent_id }) => parent_id === null || tasks.get(parent_id)?.order_id !== orderId);

  const groups = new Map<string, Task[]>();
  for (const task of world.assignments) {
    const lead = task.lead_id ?? task.id;
    groups.set(lead, [...(groups.get(lead) ?? []), task]);
  }
  const group = (task: Task): Task[] => groups.get(task.lead_id ?? task.id) ?? [];

  const covers = ({ whole: all, scope_ids }: { whole: boolean; scope_ids: string[] }, task: Task): boolean => {
    for (let at: Task | undefined = task; at !== undefined; at = tasks.get(at.parent_id ?? ''))
      if (all || scope_ids.includes(at.id)) return true;
    return false;
  };
  /** Nobody inspects himself: the units that hold a live task in scope of an operation. */
  const inspected = new Map(
    world.operations.map(({ id }) => {
      const scopes = world.scopes.filter(({ operation_id }) => operation_id === id);
      const live = world.assignments.filter(({ state }) => !['CANCELLED', 'SUPERSEDED'].includes(state));
      const within = live.filter((task) => scopes.some((one) => one.item_id === task.item_id && covers(one, task)));
      return [id, within.map(({ to_org_unit_id }) => to_org_unit_id)];
    }),
  );
  const inspectedBy = (operation: { id: string }, unit: number): boolean =>
    inspected.get(operation.id)?.includes(unit) === true;

  /** The matter behind a row, by whatever it hangs on. */
  const matterOf = ({ id, item_id, assignment_id, report_id }: Secret): string | null | undefined =>
    item_id ??
    tasks.get(assignment_id ?? '')?.item_id ??
    tasks.get(reports.get(report_id ?? '')?.assignment_id ?? '')?.item_id ??
    items.get(id)?.id;

  return ({ personId, acting: named, today }) => {
    const person = world.people.find(({ id }) => id === personId);
    if (person === undefined) throw new Error(personId);
    const live = world.posts
      .filter((post) => post.person_id === personId && post.held_from <= today)
      .filter(({ held_to }) => held_to === null || held_to > today)
      .sort((a, b) => (`${a.held_from} ${a.id}` < `${b.held_from} ${b.id}` ? -1 : 1));
    const acting = named === null ? live[0] : live.find(({ id }) => id === named);
    const home = acting?.tenant_id ?? person.tenant_id;
    const posts = acting === undefined ? [] : live.filter(({ tenant_id }) => tenant_id === acting.tenant_id);
    // After a reform the posts of the unit that took the place of another stand in it, those of the other nowhere.
    const heirOf = (unit: number): number => {
      const next = world.successions.find(({ old_unit_id, effective }) => effective && old_unit_id === unit);
      return next === undefined ? unit : heirOf(next.new_unit_id);
    };
    const mine = posts.filter(({ org_unit_id }) => heirOf(org_unit_id) === org_unit_id);

    // Roles: LF and the office hold the organisation, LD their fields of it, handlers their section.
    const whole = (unit: number): boolean =>
      mine.some(
        ({ org_unit_id, role, fields, section_id }) =>
          org_unit_id === heirOf(unit) &&
          (wholeUnit.includes(role) ||
            (ofFields.includes(role) && fields.length === 0) ||
            (role === 'HANDLER' && section_id === null)),
      );
    const inField = (unit: number, field: number | null): boolean =>
      field !== null &&
      mine.some(
        (post) => post.org_unit_id === heirOf(unit) && ofFields.includes(post.role) && post.fields.includes(field),
      );
    const inSection = (section: number | null): boolean =>
      section !== null && mine.some((post) => post.role === 'HANDLER' && post.section_id === section);
    const administers = (tenant: number): boolean =>
      posts.some((post) => post.tenant_id === tenant && administrators.includes(post.role));

    /** Whether the person stands on the list of a matter now. */
    const knows = (itemId: string | null | undefined): boolean =>
      world.knowers.some(({ item_id, person_id, removed }) => item_id === itemId && person_id === personId && !removed);
    /** S-1: clearance, and of work secrets the list too. */
    const cleared = (row: Secret): boolean =>
      row.root_id === person.root_id && row.secrecy <= person.clearance && (row.secrecy < 2 || knows(matterOf(row)));
    /** Z1: established by my organisation; its leader of the field with it. */
    const established = (itemId: string): boolean => {
      const item = items.get(itemId);
      return item !== undefined && (whole(item.org_unit_id) || inField(item.org_unit_id, item.field));
    };
    /** R1: I ordered it, or what it descends from. */
    const issued = (task: Task | undefined): boolean => {
      for (let at = task; at !== undefined; at = tasks.get(at.parent_id ?? '')) {
        if (whole(at.from_org_unit_id) || whole(at.originator_unit_id)) return true;
        if (inField(at.originator_unit_id, at.field)) return true;
      }
      return false;
    };
    /** R2: it is mine. */
    const held = (task: Task | undefined, section = task?.section_id ?? null): boolean =>
      task !== undefined &&
      (whole(task.to_org_unit_id) || inField(task.to_org_unit_id, task.field) || inSection(section));
    /** R4, Z6: a unit of the same group, by its office and its field. */
    const shares = (task: Task | undefined): boolean =>
      task !== undefined &&
      group(task).some(({ to_org_unit_id, field }) => whole(to_org_unit_id) || inField(to_org_unit_id, field));
    /** R5, Z9: mandates in force of a unit for which I supervise, given before a moment. */
    const mandated = (itemId: string, before = world.now): Mandate[] =>
      world.mandates.filter(
        ({ item_id, delegate_unit_id, given, starts, ends, ended }) =>
          item_id === itemId &&
          given <= before &&
          starts <= world.now &&
          ends > world.now &&
          ended === null &&
          mine.some(({ org_unit_id, role }) => org_unit_id === delegate_unit_id && supervisors.includes(role)),
      );
    const runs = ({ state, starts, ends, ended }: Joint): boolean =>
      state === 'APPROVED' && starts <= world.now && ends > world.now && ended === null;
    /** The bodies of an operation that run now for which I supervise; none that is inspected by it. */
    const partsIn = (operation: Joint | undefined) =>
      operation !== undefined && runs(operation)
        ? world.bodies.filter(
            (body) =>
              body.operation_id === operation.id &&
              body.state === 'ACCEPTED' &&
              !inspectedBy(operation, body.org_unit_id) &&
              mine.some(({ org_unit_id, role }) => org_unit_id === body.org_unit_id && supervisors.includes(role)),
          )
        : [];
    /** Z9: operations in force in which a body for which I supervise takes part. */
    const joined = (operation: Joint | undefined): boolean => partsIn(operation).length > 0;
    /** Its office reads what others put into scope while it runs, unless it holds a task there. */
    const organises = (operation: Joint | undefined): boolean =>
      operation !== undefined &&
      runs(operation) &&
      mine.some(
        ({ org_unit_id, role }) => org_unit_id === heirOf(operation.org_unit_id) && supervisors.includes(role),
      ) &&
      !inspectedBy(operation, operation.org_unit_id);
    /** Its office, which is not in the room of an operation that runs while it is inspected by it. */
    const recuses = (operation: Joint): boolean =>
      runs(operation) && whole(operation.org_unit_id) && inspectedBy(operation, operation.org_unit_id);
    const submittedOf = (id: string): boolean =>
      world.jointReports.some(({ operation_id, submitted }) => operation_id === id && submitted);
    /** V-39: an opinion is its body's, the lead's and the office's until the report is submitted. */
    const seesOpinion = (operation: Joint | undefined, author: number | null): boolean =>
      operation !== undefined &&
      !recuses(operation) &&
      (whole(operation.org_unit_id) ||
        partsIn(operation).some(
          ({ org_unit_id, part }) => part === 'LEAD' || org_unit_id === author || submittedOf(operation.id),
        ));
    const operationOf = (id: string): Joint | undefined => world.operations.find((one) => one.id === id);
    /** In the room are the office and who takes part now. */
    const inRoom = ({ operation_id }: { operation_id: string }): boolean => {
      const operation = operationOf(operation_id);
      return operation !== undefined && !recuses(operation) && (whole(operation.org_unit_id) || joined(operation));
    };
    /** Its office, and those that were invited when its plan had been approved. */
    const invited = (operation: Joint): boolean =>
      operation.state === 'APPROVED' &&
      world.bodies.some(({ operation_id, org_unit_id }) => operation_id === operation.id && whole(org_unit_id));
    /** What of a matter is open under grants given before a moment. */
    const opened = (itemId: string, before = world.now): { whole: boolean; scope_ids: string[] }[] => [
      ...mandated(itemId, before),
      ...world.scopes.filter(({ item_id, operation_id, added }) => {
        const operation = operationOf(operation_id);
        const given = added ?? operation?.given ?? Number.POSITIVE_INFINITY;
        return item_id === itemId && (joined(operation) || organises(operation)) && given <= before;
      }),
    ];
    /** M-20: a task force that lasts, formed before a moment, in which a post of mine serves. */
    const serves = (force: Force, before = world.now): boolean =>
      force.state === 'ACTIVE' &&
      force.formed <= before &&
      world.forceMembers.some(
        ({ force_id, state, post_id }) =>
          force_id === force.id && state === 'SERVING' && mine.some(({ id }) => id === post_id),
      );
    const inForce = (task: Task, before = world.now): boolean =>
      world.forces.some(
        (force) => serves(force, before) && covers({ whole: false, scope_ids: [force.assignment_id] }, task),
      );
    const inGrant = (task: Task, before = world.now): boolean =>
      opened(task.item_id, before).some((one) => covers(one, task));
    /** The order over the task itself is its holder's to read, who forms the force; it opens what was ordered below. */
    const inForceAbove = (task: Task): boolean => {
      const above = tasks.get(task.parent_id ?? '');
      return above !== undefined && inForce(above);
    };
    const inMandate = (task: Task | undefined, before = world.now): boolean =>
      task !== undefined && (inGrant(task, before) || inForce(task, before));
    /** G2: an order is its office's, and once it is over the unit's whose matters were read. */
    const pierced = (order: World['penetrations'][number] | undefined): boolean =>
      order !== undefined &&
      (whole(order.org_unit_id) ||
        (order.for_audit && acting?.role === 'AUDITOR' && acting.tenant_id === order.tenant_id) || // V-47
        (order.state === 'APPROVED' && (order.until ?? world.now + 1) <= world.now && whole(order.target_unit_id)));
    const piercedBy = (id: string): boolean => pierced(world.penetrations.find((one) => one.id === id));
    const inTeam = (visit: Visit): boolean => {
      const posts = world.visitMembers.filter(({ visit_id }) => visit_id === visit.id).map(({ post_id }) => post_id);
      const insiders = [...posts, visit.planned_by, visit.approver_post];
      return !['CLOSED', 'CANCELLED'].includes(visit.state) && mine.some(({ id }) => insiders.includes(id));
    };
    /** Z11: those who make it while it lasts, the acting post as its planner or approver always. */
    const makes = (visit: Visit | undefined): boolean => {
      if (visit === undefined) return false;
      return inTeam(visit) || [visit.planned_by, visit.approver_post].includes(acting?.id ?? '');
    };
    const released = ({ state }: Visit): boolean => ['RELEASED', 'RECTIFYING', 'CLOSED'].includes(state);
    /** The office and the inspected unit, once it is released, or announced and approved. */
    const toldOf = (visit: Visit | undefined): boolean =>
      visit !== undefined &&
      (released(visit) || (visit.announced && visit.approved)) &&
      (whole(visit.org_unit_id) || whole(visit.target_unit_id));
    const visitOf = (id: string): Visit | undefined => world.visits.find((one) => one.id === id);
    /** What was found, and its files: by who makes the visit, and by others once it is released. */
    const readsFound = ({ visit_id }: { visit_id: string }): boolean => {
      const visit = visitOf(visit_id);
      return visit !== undefined && (makes(visit) || (released(visit) && toldOf(visit)));
    };
    const seesVisit = (visit: Visit | undefined): boolean => makes(visit) || toldOf(visit);
    /** A beat: within its tenant by its unit, every unit above it there, and whoever reads what one who walks it reads. */
    const seesBeat = (id: string): boolean => {
      const beat = world.beats.find((one) => one.id === id);
      if (beat === undefined || beat.tenant_id !== home) return false;
      const line: number[] = [];
      const unitOf = (key: number | null) => world.units.find((one) => one.root_id === beat.root_id && one.id === key);
      for (let unit = unitOf(beat.unit_id); unit?.tenant_id === home; unit = unitOf(unit.parent_id)) line.push(unit.id);
      const besides = world.posts
        .filter((post) => beat.walkers.includes(post.id))
        .some(({ org_unit_id, role, fields, section_id }) => {
          if (role === 'HANDLER' && section_id !== null) return inSection(section_id);
          if (ofFields.includes(role) && fields.length > 0) return fields.some((field) => inField(org_unit_id, field));
          return whole(org_unit_id);
        });
      return line.some(whole) || besides;
    };
    /** Its notice: of a post that serves or served, of a unit that is asked, to who supervises for it. */
    const noticed = (force: Force): boolean =>
      world.forceMembers.some(
        ({ force_id, post_id, org_unit_id }) =>
          force_id === force.id &&
          mine.some(
            (post) => post.id === post_id || (post.org_unit_id === org_unit_id && supervisors.includes(post.role)),
          ),
      );
    /** What hangs on a task and is not for its co-units. */
    const readsAll = (task: Task | undefined): boolean => issued(task) || held(task) || inMandate(task);
    const reads = (task: Task | undefined): boolean => readsAll(task) || shares(task);
    /** A task of a visit: by its class, to those who make the visit; to others where they read the task itself. */
    const seesLookedAt = (row: World['visitTasks'][number]): boolean => {
      const [visit, task] = [visitOf(row.visit_id), tasks.get(row.assignment_id)];
      return cleared(row) && (makes(visit) || (toldOf(visit) && task !== undefined && cleared(task) && reads(task)));
    };
    /** Z11: what was found on a hidden visit is for those who make it until it is released. */
    const hiddenVisit = ({ visit_id }: World['findings'][number]): Visit | undefined =>
      world.visits.find(({ id, announced }) => id === visit_id && !announced);
    const keptByVisit = (row: World['findings'][number]): boolean => {
      const visit = hiddenVisit(row);
      return visit !== undefined && !released(visit) && !makes(visit);
    };
    /** Before it is ordered nobody of the line knows of it; from then on it is read with its task. */
    const seesFinding = (row: World['findings'][number]): boolean => {
      const ordered = !['TO_CHECK', 'CLEARED', 'RECORDED', 'WITHDRAWN', 'TRANSFERRED', 'PASSED_ON'].includes(row.state);
      return cleared(row) && !keptByVisit(row) && (finds(row) || (ordered && readsAll(tasks.get(row.assignment_id))));
    };
    const speaksFor = (supporting: string): boolean => {
      const task = tasks.get(supporting);
      return task !== undefined && (whole(task.to_org_unit_id) || inField(task.to_org_unit_id, task.field));
    };
    /** V-38: a supporting unit reads the draft that it is asked to co-sign. */
    const coSigns = (reportId: string): boolean =>
      world.coSigns.some(
        ({ report_id, assignment_id, state }) =>
          report_id === reportId && state !== 'WITHDRAWN' && speaksFor(assignment_id),
      );
    /** A request for help is for its unit, for those that ordered and for whoever is asked; no delegate and no co-unit. */
    const coordinates = (request: World['coordinations'][number] | undefined): boolean => {
      const task = tasks.get(request?.assignment_id ?? '');
      if (request === undefined || task === undefined) return false;
      const asked = whole(request.asked_unit_id) || inField(request.asked_unit_id, task.field);
      return issued(task) || held(task) || asked;
    };
    /** Z12: its unit and the office that established the matter, of the whole line; the levels between once it is released. */
    const atEnds = (task: Task | undefined): boolean =>
      task !== undefined &&
      (held(task) || whole(task.originator_unit_id) || inField(task.originator_unit_id, task.field));
    /** M-37: a finding is the office's and under the grant by which it was found, by whoever reads under that; no leader reads it by his field alone. */
    const finds = (row: World['findings'][number] | undefined): boolean =>
      row !== undefined &&
      (whole(items.get(row.item_id)?.org_unit_id ?? 0) ||
        (row.operation_id !== null &&
          (joined(operationOf(row.operation_id)) || organises(operationOf(row.operation_id)))) ||
        mandated(row.item_id).some(({ id }) => id === row.mandate_id));
    const officeOnly = (row: { root_id: number; org_unit_id: number }): boolean =>
      row.root_id === person.root_id && whole(row.org_unit_id);
    const ofOffice = (task: Task | undefined): boolean =>
      task !== undefined && (whole(task.originator_unit_id) || inField(task.originator_unit_id, task.field));
    const convenes = (row: World['cases'][number]): boolean =>
      cleared(row) && [row.convening_post, row.leader_post].includes(acting?.id ?? '');
    type Conference = World['conferences'][number] | undefined;
    const conferenceOf = (id: string): Conference => world.conferences.find((one) => one.id === id);
    /** M-23: its office and its chair. */
    const confers = (one: Conference): boolean =>
      one !== undefined &&
      one.root_id === person.root_id &&
      (whole(one.org_unit_id) || one.chair_post === (acting?.id ?? ''));
    const noticedOf = (one: Conference): boolean =>
      one !== undefined && one.root_id === person.root_id && one.convened && one.attendee_unit_ids.some(whole);
    const readsAnything = (itemId: string): boolean =>
      world.items.some(
        (row) => row.id === itemId && cleared(row) && (established(itemId) || opened(itemId).length > 0),
      ) || world.assignments.some((task) => task.item_id === itemId && cleared(task) && reads(task));
    /** M-53: who holds it; once it is convened, the principal and the office of the unit; no level between, no handler. */
    const converses = (row: World['talks'][number]): boolean => {
      const office = ['SUPERVISION_OFFICER', 'OFFICE_HEAD'];
      const [id, role] = [acting?.id ?? '', acting?.role ?? ''];
      if (!cleared(row)) return false;
      if (row.leader_post === id || row.delegate_post === id) return true;
      if (whole(row.office_unit_id) && office.includes(role)) return true;
      return row.convened && whole(row.org_unit_id) && ['FIRST', ...office].includes(role);
    };
    /** What is told is told to whoever may read its subject; of administration to the administrators of the tenant. */
    const told = ({ kind, subject_type, subject_id, tenant_id, about, told: at }: Told): boolean => {
      const task = tasks.get(subject_id);
      const report = reports.get(subject_id);
      if (/^item\.(policyFeedback|conferenceDecided)/.test(kind)) return whole(items.get(subject_id)?.org_unit_id ?? 0);
      if (subject_type === 'Item') return established(subject_id) || opened(subject_id, at).length > 0;
      if (/^assignment\.(bypass|card|negative)/.test(kind)) return atEnds(task); // also of a note that was released
      if (kind === 'assignment.observationReleased') return ofOffice(task) || issued(task) || held(task);
      if (kind.startsWith('assignment.observation')) return ofOffice(task);
      if (['ContactPoint', 'Observation', 'CaseReview', 'ClosedCase'].includes(subject_type))
        return [...world.points, ...world.observations, ...world.reviews, ...world.closedCases].some(
          ({ id, org_unit_id }) => id === subject_id && whole(org_unit_id),
        );
      if (subject_type === 'Assignment')
        return (
          issued(task) ||
          held(task, beforeSection.includes(kind) ? null : task?.section_id) ||
          (shares(task) && !notForCoUnits.includes(kind)) ||
          inMandate(task, at)
        );
      if (subject_type === 'JointOperation') {
        const operation = operationOf(subject_id);
        if (operation === undefined) return false;
        const entitled = ({ org_unit_id, part }: World['bodies'][number]): boolean =>
          part === 'LEAD' || org_unit_id === about;
        if (kind === 'joint.opinionGiven') return whole(operation.org_unit_id) || partsIn(operation).some(entitled);
        if (insideRoom.includes(kind)) return whole(operation.org_unit_id) || joined(operation);
        return whole(operation.org_unit_id) || (kind !== 'joint.proposed' && invited(operation));
      }
      if (subject_type === 'VisitRule')
        return whole(world.visitRules.find(({ id }) => id === subject_id)?.tenant_id ?? 0);
      if (subject_type === 'Beat') return seesBeat(subject_id);
      if (subject_type === 'PatrolRule')
        return whole(world.patrolRules.find(({ id }) => id === subject_id)?.tenant_id ?? 0);
      if (subject_type === 'FeedbackRule')
        return whole(world.feedbackRules.find(({ id }) => id === subject_id)?.tenant_id ?? 0);
      if (subject_type === 'GradeScale')
        return whole(world.gradeScales.find(({ id }) => id === subject_id)?.tenant_id ?? 0);
      if (subject_type === 'Checklist')
        return whole(world.checklists.find(({ id }) => id === subject_id)?.org_unit_id ?? 0);
      if (subject_type === 'Conference') {
        const one = conferenceOf(subject_id);
        const outward = ['convened', 'noticeAmended', 'closed', 'calledOff'].includes(kind.slice('conference.'.length));
        return whole(one?.org_unit_id ?? 0) || (outward && noticedOf(one));
      }
      if (subject_type === 'AccountabilityCase') return false; // G8: sealed, and told to nobody
      if (subject_type === 'AccountabilityCase' || subject_type === 'Talk') return false; // G8: sealed, and told to nobody
      if (subject_type === 'CardScheme')
        return whole(world.cardSchemes.find(({ id }) => id === subject_id)?.tenant_id ?? 0);
      if (subject_type === 'Visit') {
        const visit = visitOf(subject_id);
        if (visit === undefined) return false;
        const insiders = [
          'visit.planned',
          'visit.submitted',
          'visit.approverNamed',
          'visit.joined',
          ...(visit.announced ? [] : ['visit.approved', 'visit.begun']),
        ];
        const silent = insiders.includes(kind) || (kind === 'visit.cancelled' && !visit.announced);
        return inTeam(visit) || (!silent && toldOf(visit));
      }
      if (subject_type === 'PenetrationOrder')
        return whole(world.penetrations.find(({ id }) => id === subject_id)?.org_unit_id ?? 0);
      if (subject_type === 'TaskForce') {
        const force = world.forces.find(({ id }) => id === subject_id);
        return force !== undefined && (whole(force.org_unit_id) || serves(force) || whole(about ?? 0));
      }
      if (subject_type === 'Finding') {
        const row = world.findings.find(({ id }) => id === subject_id);
        const visit = row === undefined ? undefined : hiddenVisit(row);
        return visit === undefined ? finds(row) : inTeam(visit); // each of the story was recorded before the release
      }
      if (subject_type === 'Coordination') return coordinates(requests.get(subject_id));
      if (subject_type === 'Plan') return held(tasks.get(plans.get(subject_id)?.assignment_id ?? ''));
      if (subject_type === 'Transfer') {
        const sent = transfers.get(subject_id);
        return sent !== undefined && (established(sent.item_id) || whole(sent.to_org_unit_id));
      }
      if (subject_type === 'Report') return held(tasks.get(report?.assignment_id ?? ''));
      return administers(tenant_id) || (subject_type === 'SupervisionDuty' && whole(tenant_id));
    };

    /** G3: inside the unit until it is approved; V-38. */
    const seesReport = (row: World['reports'][number]): boolean => {
      const task = tasks.get(row.assignment_id);
      return cleared(row) && (row.state === 'APPROVED' ? reads(task) : held(task) || coSigns(row.id));
    };

    /** A check of a task is not for its co-units; one of a whole matter is for who reads the matter. */
    const seesVersion = (row: World['reportVersions'][number]): boolean =>
      cleared(row) && held(tasks.get(reports.get(row.report_id)?.assignment_id ?? '')); // G3: the unit alone
    const seesCheck = (row: World['verifications'][number]): boolean =>
      cleared(row) &&
      (row.assignment_id === null
        ? established(row.item_id) || opened(row.item_id).length > 0
        : readsAll(tasks.get(row.assignment_id)));

    const ofHome = (row: { root_id: number; tenant_id: number }): boolean =>
      row.root_id === person.root_id && row.tenant_id === home;
    const ids = <R extends { id: string | number }>(rows: readonly R[], sees: (row: R) => boolean) =>
      rows.filter(sees).map(({ id }) => id);
    return {
      org_unit: ids(world.units, ({ root_id }) => root_id === person.root_id),
      org_succession: ids(world.successions, ({ root_id }) => root_id === person.root_id),
      person: ids(world.people, ofHome),
      post: ids(world.posts, ofHome),
      supervision_duty: ids(world.duties, ofHome),
      item: ids(world.items, (row) => cleared(row) && (established(row.id) || opened(row.id).length > 0)),
      assignment: ids(world.assignments, (row) => cleared(row) && reads(row)),
      // The list is kept by the office of the matter; whoever stands on it and reads anything of the matter knows who else of the own house does.
      need_to_know: ids(
        world.knowers,
        (row) =>
          cleared(row) &&
          (whole(items.get(row.item_id)?.org_unit_id ?? 0) ||
            (!row.removed &&
              world.posts.some((post) => post.id === row.post_id && ofHome(post)) &&
              (established(row.item_id) ||
                opened(row.item_id).length > 0 ||
                world.assignments.some((task) => task.item_id === row.item_id && reads(task))))),
      ),
      order_text: ids(
        world.orders,
        (row) =>
          cleared(row) &&
          (whole(row.org_unit_id) ||
            established(row.item_id) ||
            issued(ordered(row.id)) ||
            (under.get(row.id) ?? []).some((task) => inGrant(task) || inForceAbove(task))),
      ),
      report: ids(world.reports, seesReport),
      file: ids(world.files, (row) => {
        const [report, check] = [reports.get(row.report_id ?? ''), checks.get(row.verification_id ?? '')];
        const shared = world.evidence.find(({ id }) => id === row.joint_evidence_id);
        const found = world.visitRecords.find(({ id }) => id === row.visit_record_id);
        const handIn = handIns.get(row.version_id ?? '');
        if (handIn !== undefined) return cleared(row) && seesVersion(handIn); // let go: with the hand-in alone
        if (report !== undefined) return cleared(row) && seesReport(report); // with what it hangs on
        if (shared !== undefined) return cleared(row) && inRoom(shared);
        if (found !== undefined) return cleared(row) && readsFound(found);
        const patrol = world.patrols.find(({ id }) => id === row.patrol_id);
        if (patrol !== undefined) return cleared(row) && seesBeat(patrol.beat_id);
        const amiss = world.findings.find(({ id }) => id === row.finding_id);
        if (amiss !== undefined) return cleared(row) && seesFinding(amiss);
        return cleared(row) && (check === undefined ? row.uploaded_by === acting?.id : seesCheck(check));
      }),
      report_version: ids(world.reportVersions, seesVersion),
      plan: ids(world.plans, (row) => {
        const task = tasks.get(row.assignment_id);
        const told = ['APPROVED', 'ISSUED'].includes(row.state) || (row.by_issuer && row.submitted);
        return cleared(row) && (told ? reads(task) : held(task)); // G3: above the unit only what it gave out
      }),
      co_sign: ids(world.coSigns, (row) => {
        const report = reports.get(row.report_id);
        const lead = tasks.get(report?.assignment_id ?? '');
        const public_ = report?.state === 'APPROVED' && row.state !== 'WITHDRAWN';
        return cleared(row) && (held(lead) || speaksFor(row.assignment_id) || (public_ && reads(lead))); // V-39
      }),
      verification: ids(world.verifications, seesCheck),
      mandate: ids(world.mandates, (row) => cleared(row) && (established(row.item_id) || whole(row.delegate_unit_id))),
      visit: ids(world.visits, seesVisit),
      visit_member: ids(world.visitMembers, (row) => seesVisit(visitOf(row.visit_id))),
      visit_task: ids(world.visitTasks, seesLookedAt),
      visit_record: ids(world.visitRecords, readsFound),
      visit_choice: ids(world.visitChoices, ({ visit_id }) => {
        const visit = visitOf(visit_id);
        if (visit === undefined) return false;
        const decides = [visit.planned_by, visit.approver_post].includes(acting?.id ?? '');
        return decides || (released(visit) && whole(visit.org_unit_id));
      }),
      visit_grade: ids(world.visitGrades, (row) => {
        const [visit, task] = [visitOf(row.visit_id), world.visitTasks.find(({ id }) => id === row.visit_task_id)];
        if (visit === undefined || task === undefined || !seesLookedAt(task)) return false;
        return makes(visit) || (released(visit) && toldOf(visit));
      }),
      visit_check: ids(world.visitChecks, readsFound),
      beat: ids(world.beats, ({ id }) => seesBeat(id)),
      patrol: ids(world.patrols, ({ beat_id }) => seesBeat(beat_id)),
      checklist: ids(world.checklists, ({ tenant_id }) => tenant_id === home),
      grade_scale: ids(
        world.gradeScales,
        ({ tenant_id }) =>
          tenant_id === home || world.visits.some((one) => one.tenant_id === tenant_id && seesVisit(one)),
      ),
      visit_rule: ids(world.visitRules, ({ tenant_id }) => tenant_id === home),
      patrol_rule: ids(world.patrolRules, ({ tenant_id }) => tenant_id === home),
      feedback_rule: ids(world.feedbackRules, ({ tenant_id }) => tenant_id === home),
      card_scheme: ids(world.cardSchemes, ({ tenant_id }) => tenant_id === home),
      // G8: by the post that convened it and that of the leader; its decision by the personnel department too.
      accountability_case: ids(world.cases, convenes),
      accountability_outcome: ids(
        world.outcomes,
        (row) =>
          cleared(row) && (whole(row.to_org_unit_id) || world.cases.some((one) => one.id === row.id && convenes(one))),
      ),
      talk: ids(world.talks, converses),
      negative_entry: ids(world.negatives, (row) => cleared(row) && atEnds(tasks.get(row.assignment_id))),
      // M-23: its office and its chair, those invited from the notice on; of the agenda what they read anyway.
      conference: ids(world.conferences, (row) => confers(row) || noticedOf(row)),
      conference_line: ids(world.conferenceLines, (row) => {
        const one = conferenceOf(row.conference_id);
        const listed = noticedOf(one) && row.state !== 'DROPPED' && readsAnything(row.item_id);
        return cleared(row) && (confers(one) || listed);
      }),
      conference_priority: ids(world.conferencePriorities, (row) => {
        const one = conferenceOf(row.conference_id);
        return cleared(row) && (confers(one) || noticedOf(one));
      }),
      // SC: the unit that it is against and the office of the matter; no level between, no co-unit, nobody under a grant.
      warning_card: ids(world.cards, (row) => cleared(row) && atEnds(tasks.get(row.assignment_id))),
      penetration_order: ids(world.penetrations, pierced),
      penetration_matter: ids(world.penetrated, (row) => piercedBy(row.order_id)),
      penetration_reading: ids(world.penetrationReadings, (row) => piercedBy(row.order_id)),
      task_force: ids(world.forces, (row) => cleared(row) && (reads(tasks.get(row.assignment_id)) || noticed(row))),
      task_force_member: ids(world.forceMembers, (row) => {
        const task = tasks.get(world.forces.find(({ id }) => id === row.force_id)?.assignment_id ?? '');
        return cleared(row) && (reads(task) || whole(row.org_unit_id) || row.post_id === acting?.id);
      }),
      finding: ids(world.findings, seesFinding),
      finding_step: ids(world.findingSteps, (row) =>
        world.findings.some((one) => one.id === row.finding_id && seesFinding(one)),
      ),
      policy_feedback: ids(world.feedbacks, (row) => cleared(row) && whole(items.get(row.item_id)?.org_unit_id ?? 0)),
      joint_operation: ids(world.operations, (row) => cleared(row) && (whole(row.org_unit_id) || invited(row))),
      joint_member: ids(world.bodies, (row) => {
        const operation = operationOf(row.operation_id);
        if (!cleared(row) || operation === undefined) return false;
        return (
          whole(operation.org_unit_id) ||
          joined(operation) ||
          (operation.state === 'APPROVED' && whole(row.org_unit_id))
        );
      }),
      joint_scope: ids(world.scopes, (row) => {
        const operation = operationOf(row.operation_id);
        const owns = row.added !== null && whole(items.get(row.item_id)?.org_unit_id ?? -1); // what its own office put in
        return cleared(row) && operation !== undefined && (whole(operation.org_unit_id) || joined(operation) || owns);
      }),
      joint_opinion: ids(
        world.opinions,
        (row) => cleared(row) && seesOpinion(operationOf(row.operation_id), row.org_unit_id),
      ),
      joint_report: ids(world.jointReports, (row) => {
        const operation = operationOf(row.operation_id);
        const read = partsIn(operation).some(({ part }) => row.submitted || part === 'LEAD');
        return cleared(row) && operation !== undefined && !recuses(operation) && (whole(operation.org_unit_id) || read);
      }),
      joint_signature: ids(world.signatures, (row) => cleared(row) && inRoom(row)),
      joint_evidence: ids(world.evidence, (row) => cleared(row) && inRoom(row)),
      objection: ids(world.objections, (row) => {
        const task = tasks.get(row.assignment_id);
        return cleared(row) && (issued(task) || held(task, null));
      }),
      extension_request: ids(world.extensions, (row) => {
        const task = tasks.get(row.assignment_id);
        return cleared(row) && (issued(task) || held(task));
      }),
      rectification_order: ids(world.rectifications, (row) => {
        const task = tasks.get(row.assignment_id);
        const decided = !['PROPOSED', 'REFUSED'].includes(row.state); // its unit learns of it when a leader has approved it
        return cleared(row) && (established(row.item_id) || (decided && (issued(task) || held(task))));
      }),
      transfer: ids(world.transfers, (row) => cleared(row) && (established(row.item_id) || whole(row.to_org_unit_id))),
      // A chase is for the unit with the section that handled the task then, those above and under mandates; for no co-unit.
      chase: ids(world.chases, (row) => {
        const task = tasks.get(row.assignment_id);
        return cleared(row) && (issued(task) || held(task, row.section_id) || inMandate(task));
      }),
      // What is promised is for the office and for the unit that bears it as a whole, not for its sections.
      commitment: ids(
        world.commitments,
        (row) => cleared(row) && (established(row.item_id) || held(tasks.get(row.assignment_id ?? ''), null)),
      ),
      // What the office handles inside: no mandate opens it (Z9).
      amendment: ids(world.amendments, (row) => cleared(row) && established(row.item_id)),
      amendment_consent: ids(world.consents, (row) => {
        const task = tasks.get(row.assignment_id);
        return cleared(row) && (issued(task) || held(task));
      }),
      process_mark: ids(world.marks, (row) => cleared(row) && established(row.item_id)),
      bypass_note: ids(world.notes, (row) => {
        const task = tasks.get(row.assignment_id);
        return cleared(row) && (atEnds(task) || (row.released && issued(task)));
      }),
      // V-26: the office alone, whoever is reported, and whoever stands above.
      ...{ case_review: ids(world.reviews, officeOnly), closed_case: ids(world.closedCases, officeOnly) },
      unmasking: ids(world.unmaskings, officeOnly),
      contact_point: ids(
        world.points,
        (row) => row.root_id === person.root_id && (whole(row.org_unit_id) || row.contact_post_id === acting?.id),
      ),
      // Z12: the office and the contact; the line once it is released.
      contact_observation: ids(world.observations, (row) => {
        const task = tasks.get(row.assignment_id ?? '');
        const asked = row.filed_by === null || row.filed_by === acting?.id; // what another told before is not for a later contact
        const source = whole(row.org_unit_id) || ofOffice(task) || (row.contact_post_id === acting?.id && asked);
        return cleared(row) && (source || (row.released && (issued(task) || held(task))));
      }),
      coordination: ids(world.coordinations, (row) => cleared(row) && coordinates(row)),
      // A dossier is the office's own, also what it keeps of others.
      archive_file: ids(world.archiveFiles, (row) => cleared(row) && established(row.item_id)),
      archive_piece: ids(world.archivePieces, (row) => cleared(row) && established(row.item_id)),
      pause: ids(world.pauses, (row) => cleared(row) && established(row.item_id)),
      event: ids(world.events, (row) => cleared(row) && told(row)),
    };
  };
}
