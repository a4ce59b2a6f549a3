import { authorize } from '../../access/authorize.ts';
import type { UnitOfWork } from '../../platform/db/unit-of-work.ts';
import { invalidInput, textFaults } from '../../platform/faults.ts';
import type { Outcome } from '../../platform/graphql/idempotency.ts';
import { type FieldProblem, must, ok, type Result, refuse } from '../../platform/result.ts';
import { localDateOf } from '../../platform/time.ts';
import { findLeader } from '../accounts/post-finding.service.ts';
import { findOrgUnit } from '../org-units/org-unit.service.ts';
import type { ConferenceRow } from './conference.entity.ts';
import { conferenceTold } from './conference.events.ts';
import { conferenceMachine } from './conference.machine.ts';
import { conferences } from './conference.repository.ts';
import { amendFaults, type ConferenceKind, conferenceNumber, planFaults } from './conference.rules.ts';
import type {
  AmendConferenceInput,
  CallOffConferenceInput,
  ConferenceAim,
  ConferencePlanInput,
  PlanConferenceInput,
} from './conference.types.ts';
import { buildAgenda } from './conference-agenda.service.ts';
import { conferenceOutcome, openConference } from './conference-opening.service.ts';

/** Units of the own government, and those of the level directly below, by their opaque ids; null for whatever else was sent (M-23). */
async function attendees(uow: UnitOfWork, ids: readonly string[]): Promise<(number | null)[]> {
  const { tenantId } = uow.session;
  const found: (number | null)[] = [];
  for (const id of ids) {
    const unit = await findOrgUnit(uow, id);
    const near = unit !== null && unit.id !== tenantId && (unit.tenantId === tenantId || unit.parentId === tenantId);
    found.push(near && unit.kind !== 'SECTION' ? unit.id : null);
  }
  return found;
}

type Planned = 'periodFrom' | 'periodUntil' | 'heldOn' | 'chairPost' | 'chairName' | 'attendeeUnitIds';

/** What a plan asks, as it is kept, with further faults that it has; its period meets no other open conference of the kind. */
async function plannedAs(
  uow: UnitOfWork,
  of: Pick<ConferenceRow, 'id' | 'orgUnitId' | 'kind'>,
  input: ConferencePlanInput,
  further: (units: readonly (number | null)[]) => readonly FieldProblem[] = () => [],
): Promise<Result<Pick<ConferenceRow, Planned>>> {
  const leader = await findLeader(uow, input.chairPostId);
  const chair = leader?.orgUnitId === of.orgUnitId ? leader : null;
  const period = { from: input.periodFrom, until: input.periodUntil };
  const units = await attendees(uow, input.attendeeUnitIds.slice(0, 101));
  const faults = [...planFaults({ ...period, heldOn: input.heldOn, chair, units }), ...further(units)];
  if (faults.length > 0 || chair === null) return invalidInput(faults);
  const other = await conferences(uow).meeting(of, period);
  if (other !== null) return invalidInput([{ path: 'input.periodFrom', code: 'metPeriod', params: { number: other } }]);
  return ok({
    ...{ periodFrom: period.from, periodUntil: period.until, heldOn: input.heldOn },
    ...{ chairPost: chair.postId, chairName: chair.personName, attendeeUnitIds: units.flatMap((unit) => unit ?? []) },
  });
}

/** Plans a conference of the own government; its agenda is built by rule at once (M-22, M-23). */
export async function planConference(uow: UnitOfWork, input: PlanConferenceInput): Promise<Result<Outcome>> {
  const { post, tenantId, personName } = uow.session;
  const allowed = authorize(uow.session, 'plan', 'Conference', { orgUnitId: tenantId });
  if (!allowed.ok) return allowed;
  if (post === null) return refuse('FORBIDDEN', { ruleId: 'session.post' });
  const year = Number(input.heldOn.slice(0, 4));
  const place = await conferences(uow).nextPlace(tenantId, year);
  const one = { id: uow.ids.next(), orgUnitId: tenantId, kind: input.kind as ConferenceKind };
  const plan = await plannedAs(uow, one, input);
  if (!plan.ok) return plan;
  const row = {
    ...{ ...one, number: conferenceNumber(year, place), ...plan.value },
    ...{ state: conferenceMachine.start, version: 1, plannedByName: personName, plannedAt: new Date(uow.now) },
    readerKeys: [tenantId * 64],
  };
  await conferences(uow).insert(row);
  await buildAgenda(uow, row);
  uow.record(conferenceTold('planned', row));
  return ok(conferenceOutcome(row.id));
}

const keysOf = (units: readonly number[]): number[] => units.map((unit) => unit * 64);

/** Changes the plan of a conference; once its notice went out with a reason, which all read who are invited (M-23). */
export async function amendConference(uow: UnitOfWork, input: AmendConferenceInput): Promise<Result<Outcome>> {
  const opened = await openConference(uow, input, 'amend');
  if (!opened.ok) return opened;
  const { id, orgUnitId, state, version, ...before } = opened.value;
  const reason = input.reason ?? '';
  const aimed = { state, reason, heldOn: input.heldOn, before };
  await conferences(uow).inTurn(orgUnitId);
  const plan = await plannedAs(uow, opened.value, input, (units) =>
    amendFaults({ ...aimed, units }, localDateOf(uow.now)),
  );
  if (!plan.ok) return plan;
  const noticed = state === 'CONVENED';
  const readerKeys = [orgUnitId * 64, ...(noticed ? keysOf(plan.value.attendeeUnitIds) : [])];
  const said = noticed ? { amendedAt: new Date(uow.now), amendReason: reason.trim(), readerKeys } : {};
  await conferences(uow).save(id, { ...plan.value, ...said, version: version + 1 });
  uow.record(conferenceTold(noticed ? 'noticeAmended' : 'amended', { id, orgUnitId, readerKeys }));
  return ok(conferenceOutcome(id));
}

/** Sends the convening notice: from now on those invited know of the conference; what qualified since it was planned joins the agenda. */
export async function conveneConference(uow: UnitOfWork, input: ConferenceAim): Promise<Result<Outcome>> {
  const opened = await openConference(uow, input, 'convene');
  if (!opened.ok) return opened;
  const row = opened.value;
  await buildAgenda(uow, row);
  const readerKeys = [...row.readerKeys, ...keysOf(row.attendeeUnitIds)];
  await moveConference(uow, row, 'convene', { convenedAt: new Date(uow.now), readerKeys });
  uow.record(conferenceTold('convened', { ...row, readerKeys }));
  return ok(conferenceOutcome(row.id));
}

/** Calls a conference off; what stood on its agenda carries over to the next one. */
export async function callOffConference(uow: UnitOfWork, input: CallOffConferenceInput): Promise<Result<Outcome>> {
  const opened = await openConference(uow, input, 'callOff');
  if (!opened.ok) return opened;
  const faults = textFaults(input.reason, 1000, 'input.reason', 'refused');
  if (faults.length > 0) return invalidInput(faults);
  await moveConference(uow, opened.value, 'callOff', { endReason: input.reason.trim(), endedAt: new Date(uow.now) });
  uow.record(conferenceTold('calledOff', opened.value));
  return ok(conferenceOutcome(opened.value.id));
}

/** Moves a locked conference whose act is open, and saves what changes with it. */
export async function moveConference(
  uow: UnitOfWork,
  row: ConferenceRow,
  move: keyof typeof conferenceMachine.moves,
  changes: Partial<ConferenceRow>,
): Promise<void> {
  const { state, version } = must(conferenceMachine.move(row, move));
  await conferences(uow).save(row.id, { ...changes, state, version });
}
