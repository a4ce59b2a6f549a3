import { departmentId } from '../../seeds/org-units.ts';
import type { TestApp } from './app.ts';
import { beatSet } from './beats.ts';
import { noteWaiting } from './bypass-notes.ts';
import { schemeSet } from './cards.ts';
import { setClock } from './clock.ts';
import { observation } from './contact-points.ts';
import { ordered } from './findings.ts';
import { askedToCoSign, seedGroup } from './group.ts';
import { moved, pause, rollOver, transfer } from './item-moves.ts';
import { fallenBack } from './negative-list.ts';
import { connected } from './oracle-world.ts';
import { reporting } from './reporting.ts';
import { staged } from './stage.ts';
import { globalIdOf } from './story.ts';
import { succeed } from './succeeding.ts';
import { done, establishedItem, expediting, issuedItem, rootAt, sixParts, submittedByCity, units } from './walk.ts';

/** A row of the clock as the test reaches it: whose record, until when nothing happens, from when it does, what is told and to whom. */
export interface ClockCase {
  readonly tells: string;
  /** Somebody who is told: his login and the place of the post in which he is. */
  readonly told: readonly [login: string, place: number];
  readonly notYet: string;
  readonly due: string;
  /** Makes the record, with the clock on Monday 2 November 2026 at nine; answers its row id. */
  readonly make: (app: TestApp) => Promise<string>;
  /** What somebody does when it is due, for a row that follows an act and no day. */
  readonly act?: (app: TestApp, id: string) => Promise<unknown>;
}

export const rowIdOf = ({ id }: { id: string }): string => Buffer.from(id, 'base64url').toString().split(':')[2] ?? '';

const arrived = async (app: TestApp): Promise<string> =>
  rowIdOf(rootAt(await issuedItem(app, [units.binzhou]), units.binzhou));

const submitted = async (app: TestApp): Promise<string> => {
  const root = rootAt(await issuedItem(app, [units.binzhou]), units.binzhou);
  return rowIdOf(await submittedByCity(app, root, units.binzhou));
};

/** A task that reports each week, taken up on the day on which it arrived. */
const weekly = async (app: TestApp): Promise<string> => rowIdOf(await reporting(app, 'WEEKLY'));

const extending = async (app: TestApp): Promise<string> => {
  const { extending: task } = await staged(app, ['extending']);
  return rowIdOf(task ?? { id: '' });
};

/** Rules of the province in four colours, yellow and red on the days of those at first. */
async function fourColours(app: TestApp): Promise<void> {
  const rule = (ground: string, colour: string, at: number): object => ({
    ...{ id: `${ground.slice(0, 3)}.${colour}`.toLowerCase(), ground, colour, at, clause: '逾期的，亮牌警示。' },
  });
  const late = { BLUE: 1, YELLOW: 5, ORANGE: 7, RED: 10 };
  const missing = { ...late, YELLOW: 6, ORANGE: 8 };
  const rules = [
    ...Object.entries(late).map(([colour, at]) => rule('OVERDUE', colour, at)),
    ...Object.entries(missing).map(([colour, at]) => rule('REPORT_MISSING', colour, at)),
  ];
  const set = await schemeSet(await app.as('li.guohua'), { preset: 'OWN', rules });
  if (set.__typename === 'Problem') throw new Error(JSON.stringify(set));
}

const carded = async (app: TestApp): Promise<string> => {
  await fourColours(app);
  return arrived(app);
};

const cardedWeekly = async (app: TestApp): Promise<string> => {
  await fourColours(app);
  return weekly(app);
};

/** A task that waits for its plan, which a third of its days and at most five are given. */
const planning = async (app: TestApp): Promise<string> => {
  const { planning: task } = await staged(app, ['planning']);
  return rowIdOf(task ?? { id: '' });
};
/** A task whose order to rectify ends on the twentieth of November; the city answers for it. */
async function rectifying(app: TestApp): Promise<string> {
  const { rectifying: task } = await staged(app, ['rectifying']);
  const id = rowIdOf(task ?? { id: '' });
  await connected(app.adminUrl(), (owner) =>
    owner.query(`update rectification_order set due_on = '2026-11-20' where assignment_id = $1`, [id]),
  );
  return id;
}

/** A task in which something was found that is to be rectified by the twentieth of November. */
async function findingLimited(app: TestApp): Promise<string> {
  const { working: task } = await staged(app, ['working']);
  await ordered(app, task ?? { id: '' }, { dueOn: '2026-11-20' }, { foundOn: '2026-11-02' });
  return rowIdOf(task ?? { id: '' });
}

/** A task of a city that is on the negative list since the second of November. */
async function listed(app: TestApp): Promise<string> {
  const { working: task } = await staged(app, ['working']);
  await fallenBack(app, task ?? { id: '' }, '2026-11-02');
  return rowIdOf(task ?? { id: '' });
}

/** A request of a city for help, which the province has three working days to answer. */
const coordinating = async (app: TestApp): Promise<string> => {
  const { coordinating: request } = await staged(app, ['coordinating']);
  return rowIdOf(request ?? { id: '' });
};

/** A task of a city that told the province of a difficulty, which has ten working days to answer. */
const noting = async (app: TestApp): Promise<string> => {
  const { working: task } = await staged(app, ['working']);
  await noteWaiting(app, task);
  return rowIdOf(task ?? { id: '' });
};

/** A task of which a contact of the province told it, which has ten working days to answer. */
const observing = async (app: TestApp): Promise<string> => {
  const { working: task } = await staged(app, ['working']);
  await observation(app, task, 'told', '2026-11-02');
  return rowIdOf(task ?? { id: '' });
};

/** Withdraws the matter under which a unit asked for help, so that its task ends. */
async function withdrawMatter(app: TestApp, id: string): Promise<void> {
  const leader = await app.as('gao.yuan');
  const query = 'query ($id: String!) { coordination(id: $id) { assignment { item { id version } } } }';
  const { item } = (await leader.ask(query, { id: globalIdOf('Coordination', id) })).data.coordination.assignment;
  await moved(leader, 'withdrawItem', { itemId: item.id, version: item.version, reason: '政策调整。' });
}

/** A task of a department whose place another takes on the twelfth of November. */
async function reforming(app: TestApp): Promise<string> {
  const [old, heir] = [5, 6].map((number) => globalIdOf('OrgUnit', String(departmentId('37', number))));
  const task = rootAt(await issuedItem(app, [old ?? '']), old ?? '');
  const order = { fromUnitId: old, toUnitId: heir, effectiveOn: '2026-11-12' };
  const ordered = await succeed(await app.as('sun.admin'), order);
  if (ordered.__typename === 'Problem') throw new Error(JSON.stringify(ordered));
  return rowIdOf(task);
}

/** A struck-off matter that must be looked back at on the second of December. */
async function struckOff(app: TestApp): Promise<string> {
  const { struckOff: item } = await staged(app, ['struckOff']);
  const id = rowIdOf(item ?? { id: '' });
  await connected(app.adminUrl(), (owner) =>
    owner.query(`update item set look_back_on = '{2026-12-02, 2027-05-01}' where id = $1`, [id]),
  );
  return id;
}

/** A supporting unit that was asked to co-sign and has not; three working days are its limit. */
async function askedToSupport(app: TestApp): Promise<string> {
  await seedGroup(app);
  return rowIdOf((await askedToCoSign(app)).housing);
}

/** A task whose matter must be done in 48 hours. */
async function hurried(app: TestApp): Promise<string> {
  const officer = await app.as('zhang.min');
  const { id, version } = await establishedItem(app);
  const urgent = { ...expediting(), until: '2026-11-04T01:00:00.000Z' };
  const item = await done(officer, 'expediteItem', { itemId: id, version, ...urgent });
  const order = { itemId: id, version: item.version, orgUnitIds: [units.binzhou], ...sixParts };
  return rowIdOf(rootAt(await done(officer, 'issueItem', order), units.binzhou));
}

/** A matter whose class is to be lowered from the sixteenth of November on. */
async function lowering(app: TestApp): Promise<string> {
  const { id, version } = await issuedItem(app, [units.binzhou]);
  const order = { secrecy: 'PUBLIC', reason: '规划届时公布。', fromDay: '2026-11-16' };
  await moved(await app.as('li.guohua'), 'lowerSecrecy', { itemId: id, version, ...order });
  return rowIdOf({ id });
}

/** A matter suspended until the sixteenth of November. */
async function suspended(app: TestApp): Promise<string> {
  const { id, version } = await issuedItem(app, [units.binzhou]);
  const until = { ...pause, reviewOn: '2026-11-16' };
  await moved(await app.as('gao.yuan'), 'suspendItem', { itemId: id, version, ...until });
  return rowIdOf({ id });
}

/** A task whose unit is asked about a shorter limit. */
async function asked(app: TestApp): Promise<string> {
  const { id, version } = await issuedItem(app, [units.binzhou]);
  const shorter = { itemId: id, version, reason: '汛期提前。', dueOn: '2026-11-30' };
  const proposed = await moved(await app.as('zhang.min'), 'proposeAmendment', shorter);
  const decision = { itemId: id, version: proposed.version, approves: true };
  return rowIdOf((await moved(await app.as('gao.yuan'), 'decideAmendment', decision)).assignments[0]);
}

/** A matter sent to another body, which has five working days to answer. */
async function sent(app: TestApp): Promise<string> {
  const { id, version } = await issuedItem(app, [units.binzhou]);
  await moved(await app.as('zhang.min'), 'transferItem', { itemId: id, version, ...transfer });
  return rowIdOf({ id });
}

/** A rolling matter whose commitment is promised by the fifteenth of December. */
async function rolling(app: TestApp): Promise<string> {
  const { underWay: item } = await staged(app, ['underWay']);
  const [one] = rollOver(item?.task).commitments;
  const promised = { ...rollOver(), commitments: [{ ...one, dueOn: '2026-12-15' }] };
  await moved(await app.as('zhang.min'), 'rollOverItem', { itemId: item?.id, version: item?.version, ...promised });
  return rowIdOf(item ?? { id: '' });
}

const onTask = (tells: string, told: string, notYet: string, due: string, make = arrived): ClockCase => ({
  tells: `assignment.${tells}`,
  told: [told, 0],
  notYet,
  due,
  make,
});

/** A case for every row of the clock but the one that tells, which is in each of them; the order is issued for 30 working days, which end on 14 December. */
export const clockCases: Readonly<Record<string, ClockCase>> = {
  'receipt.chaseDeputy': onTask('deputyChased', 'wang.qiang', '2026-11-03T23:59', '2026-11-04T00:01'),
  'receipt.chaseHead': onTask('headChased', 'ma.li', '2026-11-04T11:59', '2026-11-04T12:01'),
  'receipt.deemServed': onTask('deemedServed', 'zhang.min', '2026-11-04T23:59', '2026-11-05T00:01'),
  'relay.late': onTask('relayLate', 'he.jun', '2026-11-04T23:59', '2026-11-05T00:01'),
  'acceptance.late': onTask('acceptanceLate', 'li.guohua', '2026-11-05T23:59', '2026-11-06T00:01', submitted),
  'due.remind': onTask('dueReminded', 'liu.yang', '2026-12-08T23:59', '2026-12-09T00:01'),
  'due.chase': onTask('dueChased', 'wang.qiang', '2026-12-13T23:59', '2026-12-14T00:01'),
  'due.circular': onTask('circularListed', 'ma.li', '2026-12-16T23:59', '2026-12-17T00:01'),
  'due.yellowCard': onTask('yellowCardProposed', 'li.guohua', '2026-12-18T23:59', '2026-12-21T00:01'),
  'due.redCard': onTask('redCardProposed', 'li.guohua', '2026-12-27T23:59', '2026-12-28T00:01'),
  'due.blueCard': onTask('blueCardProposed', 'li.guohua', '2026-12-14T23:59', '2026-12-15T00:01', carded),
  'due.orangeCard': onTask('orangeCardProposed', 'li.guohua', '2026-12-22T23:59', '2026-12-23T00:01', carded),
  'negative.overdue': onTask('negativeListed', 'ma.li', '2026-12-27T23:59', '2026-12-28T00:01'),
  'negative.report': onTask('negativeListed', 'li.guohua', '2026-11-19T23:59', '2026-11-20T00:01', weekly),
  'negative.track': onTask('negativeTracked', 'li.guohua', '2026-11-08T23:59', '2026-11-09T00:01', listed),
  'report.periods': onTask('reportMissed', 'wang.qiang', '2026-11-10T23:59', '2026-11-11T00:01', weekly),
  'report.due': {
    ...onTask('reportDue', 'liu.yang', '2026-11-05T23:59', '2026-11-06T00:01', weekly),
    told: ['liu.yang', 1],
  },
  'report.chase': onTask('reportChased', 'wang.qiang', '2026-11-09T23:59', '2026-11-10T00:01', weekly),
  'report.chaseHeads': onTask('reportOverdue', 'ma.li', '2026-11-11T23:59', '2026-11-12T00:01', weekly),
  'report.yellowCard': onTask('reportYellowCardProposed', 'li.guohua', '2026-11-15T23:59', '2026-11-16T00:01', weekly),
  'report.redCard': onTask('reportRedCardProposed', 'li.guohua', '2026-11-19T23:59', '2026-11-20T00:01', weekly),
  'report.blueCard': onTask(
    ...(['reportBlueCardProposed', 'li.guohua', '2026-11-08T23:59', '2026-11-09T00:01'] as const),
    cardedWeekly,
  ),
  'report.orangeCard': onTask(
    ...(['reportOrangeCardProposed', 'li.guohua', '2026-11-17T23:59', '2026-11-18T00:01'] as const),
    cardedWeekly,
  ),
  'plan.overdue': onTask('planOverdue', 'wang.qiang', '2026-11-09T23:59', '2026-11-10T00:01', planning),
  'coordination.late': {
    tells: 'coordination.late',
    told: ['li.guohua', 0],
    notYet: '2026-11-05T23:59',
    due: '2026-11-06T00:01',
    make: coordinating,
  },
  'bypassNote.late': onTask('bypassLate', 'li.guohua', '2026-11-16T23:59', '2026-11-17T00:01', noting),
  'observation.late': onTask('observationLate', 'li.guohua', '2026-11-16T23:59', '2026-11-17T00:01', observing),
  'patrol.gap': {
    tells: 'beat.gapYellow',
    told: ['zhang.min', 0],
    notYet: '2026-11-09T23:59',
    due: '2026-11-10T00:01',
    make: async (app) => rowIdOf(await beatSet(app)),
  },
  'coordination.lapse': {
    tells: 'coordination.lapsed',
    told: ['li.guohua', 0],
    notYet: '2026-11-06T00:02',
    due: '2026-11-06T00:03',
    make: coordinating,
    act: withdrawMatter,
  },
  'extension.lapse': onTask('extensionLapsed', 'wang.qiang', '2026-11-04T23:59', '2026-11-05T00:01', extending),
  'rectification.late': onTask('rectificationLate', 'ma.li', '2026-11-20T23:59', '2026-11-21T00:01', rectifying),
  'finding.late': onTask('findingLate', 'ma.li', '2026-11-20T23:59', '2026-11-21T00:01', findingLimited),
  'consent.lapsed': onTask('consentLapsed', 'wang.qiang', '2026-11-04T23:59', '2026-11-05T00:01', asked),
  'coSign.deemed': onTask('coSignDeemed', 'housing.direct', '2026-11-05T23:59', '2026-11-06T00:01', askedToSupport),
  'expediting.half': onTask('hoursHalf', 'liu.yang', '2026-11-03T08:59', '2026-11-03T09:01', hurried),
  'expediting.nearly': onTask('hoursNearly', 'liu.yang', '2026-11-03T23:22', '2026-11-03T23:25', hurried),
  'expediting.spent': onTask('hoursSpent', 'wang.qiang', '2026-11-04T08:59', '2026-11-04T09:01', hurried),
  'pause.reviewed': {
    tells: 'item.resumed',
    told: ['li.guohua', 0],
    notYet: '2026-11-15T23:59',
    due: '2026-11-16T00:01',
    make: suspended,
  },
  'transfer.settle': {
    tells: 'item.transferLapsed',
    told: ['li.guohua', 0],
    notYet: '2026-11-09T23:59',
    due: '2026-11-10T00:01',
    make: sent,
  },
  'commitment.due': {
    tells: 'item.secondFeedbackDue',
    told: ['li.guohua', 0],
    notYet: '2026-12-14T23:59',
    due: '2026-12-15T00:01',
    make: rolling,
  },
  'succession.effective': {
    tells: 'assignment.succeeded',
    told: ['zhang.min', 0],
    notYet: '2026-11-11T23:59',
    due: '2026-11-12T00:01',
    make: reforming,
  },
  'item.lowering': {
    tells: 'item.loweringEffective',
    told: ['li.guohua', 0],
    notYet: '2026-11-15T23:59',
    due: '2026-11-16T00:01',
    make: lowering,
  },
  'item.lookBack': {
    tells: 'item.lookBackDue',
    told: ['li.guohua', 0],
    notYet: '2026-12-01T23:59',
    due: '2026-12-02T00:01',
    make: struckOff,
  },
};

/** The record of a case, made at its beginning. */
export async function madeFor(app: TestApp, one: ClockCase): Promise<string> {
  await setClock(app, '2026-11-02T09:00');
  return one.make(app);
}
