import { transferRow } from '../../api/modules/transfers/transfer.clock.ts';
import { consentedCase, decidedCase, heardCase, proposedCase, referredCase } from './accountability.ts';
import { type Answer, type Caller, key, type TestApp } from './app.ts';
import { beatSet } from './beats.ts';
import { noteAnswered, noteWaiting } from './bypass-notes.ts';
import { appealedCard, cardable, heardCard, issuedCard, proposedCard } from './cards.ts';
import type { Stage, Staged, Target } from './cascade-operations.ts';
import { called, collected, concludable, concludedCase, drawn, passed } from './case-reviews.ts';
import { chased, chasedTask } from './chased.ts';
import { turnClock } from './clock.ts';
import { convenedConference, lineOpen, plannedConference } from './conferences.ts';
import { observation, pointMade } from './contact-points.ts';
import { asking } from './coordination-operations.ts';
import { inDays } from './days.ts';
import { mandate } from './experts.ts';
import { answered, closed, fedBack, jinan, ordered, recorded, toCheck } from './findings.ts';
import { group, seedGroup } from './group.ts';
import { amendment, moved, pause, rollOver, transfer } from './item-moves.ts';
import { jointDrafted, jointInForce, jointInvited, jointOpen, jointProposed, jointReported } from './joint.ts';
import { asCsv, matrixSample } from './matrices.ts';
import { matter } from './matter.ts';
import { listedTask } from './negative-list.ts';
import { connected } from './oracle-world.ts';
import { orderInForce, orderProposed } from './penetrations.ts';
import { wholePlan } from './plan-operations.ts';
import { informedTask, toReopen } from './reopening.ts';
import { matterOf, proposed, rectified, supervisedAgain, underWay } from './secondary.ts';
import { clear } from './secrets.ts';
import { globalIdOf } from './story.ts';
import { toSucceed } from './succeeding.ts';
import { convenedTalk, heardTalk, proposedTalk } from './talks.ts';
import { forceOn, memberIn } from './task-forces.ts';
import { handIn, takeUp } from './visibility-fixture.ts';
import { checklistSet, visitAfter, visitPlanned } from './visits.ts';
import {
  act,
  cities,
  closingWords,
  done,
  establishedItem,
  issuedItem,
  plan,
  postOf,
  rootAt,
  sixParts,
  submittedByCity,
  units,
  wholeCheck,
  wholeReport,
} from './walk.ts';

/** The same server, where everybody signs in once. */
export function signedInOnce(app: TestApp): TestApp {
  const callers = new Map<string, Promise<Caller>>();
  return {
    ...app,
    as: (login) => {
      const caller = callers.get(login) ?? app.as(login);
      callers.set(login, caller);
      return caller;
    },
  };
}

/** Who of the province does what on the way, so that whoever is asked about may still do the rest. */
interface Cast {
  readonly acceptor: string;
  readonly verifier: string;
}

const city = cities[units.binzhou];

const versionOf = async (app: TestApp, id: string): Promise<Target> => {
  const query = 'query ($id: String!) { item(id: $id) { id version } }';
  return (await (await app.as('zhang.min')).ask(query, { id })).data.item;
};

/** A transfer as the receiving body reads it. */
const transferSeen = async (caller: Caller, id: string): Promise<Target> =>
  (await caller.ask('{ transfersToUs { id version } }')).data.transfersToUs.find((one: Target) => one.id === id);

/** A task of the city that supports a department's, which has asked for its opinion. */
async function askedOfCity(app: TestApp): Promise<Answer['data']> {
  await seedGroup(app);
  const { id, version } = await establishedItem(app);
  const order = { itemId: id, version, orgUnitIds: [group.finance], supportIds: [units.binzhou], workingDays: 30 };
  const item = await done(await app.as('zhang.min'), 'issueItem', { ...order, ...sixParts });
  const [lead, own] = [rootAt(item, group.finance), rootAt(item, units.binzhou)];
  await takeUp(app, lead, 'finance', postOf('finance'), postOf('finance', 1));
  const report = await handIn(app, lead.id, 'finance', postOf('finance', 1));
  await done(await app.as('finance.direct'), 'askCoSigns', { reportId: report.id, version: report.version });
  const liaison = await app.as(city?.liaison ?? '');
  return done(liaison, 'signAssignment', { assignmentId: own.id, version: own.version }, city?.liaisonPost);
}

/** A completion of the city, whose task a department supports, handed in. */
async function ledByCity(app: TestApp): Promise<Answer['data']> {
  await seedGroup(app);
  const { id, version } = await establishedItem(app);
  const order = { itemId: id, version, orgUnitIds: [units.binzhou], supportIds: [group.finance], workingDays: 30 };
  const item = await done(await app.as('zhang.min'), 'issueItem', { ...order, ...sixParts });
  const lead = rootAt(item, units.binzhou);
  await takeUp(app, lead, city?.liaison ?? '', city?.liaisonPost ?? '', city?.handlerPost ?? '');
  return handIn(app, lead.id, city?.liaison ?? '', city?.handlerPost ?? '');
}

/** A work secret of the province, whose list knows its officer, the head of the office, and a third who may be taken off it. */
async function workSecret(app: TestApp): Promise<Answer['data']> {
  await clear(app, ['zhang.min', 'li.guohua', 'zhao.wen', 'gao.yuan']);
  const officer = await app.as('zhang.min');
  const secret = { ...matter, secrecy: 'WORK_SECRET', knowerPostIds: [postOf('li.guohua'), postOf('zhao.wen')] };
  const { id, version } = await done(officer, 'registerItem', secret);
  const query = 'query ($id: String!) { item(id: $id) { knowers { id personName } } }';
  const { knowers } = (await officer.ask(query, { id })).data.item;
  return { id, version, task: knowers.find((one: { personName: string }) => one.personName === '赵文')?.id };
}

/** A new record in a state, made through the API by the people whose work it is. */
async function make(app: TestApp, stage: Stage, cast: Cast): Promise<Answer['data']> {
  const officer = await app.as('zhang.min');
  const before = (one: Stage): Promise<Answer['data']> => make(app, one, cast);
  const onItem = async (from: Stage, field: Parameters<typeof act>[1], login: string, rest: object) => {
    const { id, version } = await before(from);
    return done(await app.as(login), field, { itemId: id, version, ...rest });
  };
  const onTask = async (from: Stage, field: Parameters<typeof act>[1], rest: object, post: string) => {
    const { id, version } = await before(from);
    return done(await app.as(city?.liaison ?? ''), field, { assignmentId: id, version, ...rest }, post);
  };
  const byLiaison = async (field: Parameters<typeof act>[1], input: object) =>
    done(await app.as(city?.liaison ?? ''), field, input, city?.liaisonPost);
  const making: Record<Stage, () => Promise<Answer['data']>> = {
    toSucceed: () => toSucceed(app),
    uploaded: async () => ({ ...(await officer.upload(asCsv(matrixSample), `${key()}.csv`)).body, version: 1 }),
    drafted: () => done(officer, 'registerItem', matter),
    open: () => done(officer, 'registerItem', { ...matter, secrecy: 'PUBLIC' }),
    proposed: () =>
      onItem('drafted', 'proposeItem', 'zhang.min', { leadUnitId: units.binzhou, opinion: '建议立项督办' }),
    triaged: () => onItem('proposed', 'triageItem', 'zhang.min', plan),
    mandated: async () => {
      const item = await issuedItem(app, [units.binzhou]);
      const head = await app.as('li.guohua');
      await done(head, 'delegateItem', { itemId: item.id, version: item.version, ...mandate() });
      const query = 'query ($id: String!) { item(id: $id) { mandates { id version } } }';
      return (await head.ask(query, { id: item.id })).data.item.mandates[0];
    },
    noteWaiting: async () => noteWaiting(app, await before('working')),
    noteAnswered: async () => noteAnswered(app, await before('working')),
    reviewCollecting: () => collected(app),
    reviewDrawn: () => drawn(app),
    reviewConcludable: () => concludable(app),
    caseDrawn: async () => (await drawn(app)).cases[0],
    caseCalled: () => called(app),
    casePassed: () => concludedCase(app, passed),
    contactPoint: async () => pointMade(app, await before('working')),
    contactAsked: async () => observation(app, await before('working'), 'asked'),
    observed: async () => observation(app, await before('working'), 'told'),
    observedUnasked: async () => observation(app, await before('working'), 'unasked'),
    observationAnswered: async () => observation(app, await before('working'), 'answered'),
    orderProposed: () => orderProposed(app),
    orderInForce: () => orderInForce(app),
    visitPlanned: () => visitPlanned(app),
    checklistSet: () => checklistSet(app),
    beatSet: () => beatSet(app),
    visitToMerge: async () => ({ ...(await visitPlanned(app)), task: (await visitPlanned(app)).id }),
    visitToJoin: async () => ({ ...(await visitPlanned(app)), task: (await jointInForce(app)).id }),
    visitApproved: () => visitAfter(app, 'approveVisit'),
    visitUnderway: () => visitAfter(app, 'beginVisit'),
    visitFound: () => visitAfter(app, 'submitVisit'),
    visitReleased: () => visitAfter(app, 'releaseVisit'),
    findingExtendable: async () => {
      const item = await issuedItem(app, [units.binzhou, jinan]);
      return { ...(await recorded(app, rootAt(item, units.binzhou))), task: rootAt(item, jinan).id };
    },
    findingToCheck: () => toCheck(app),
    fedBack: () => fedBack(app),
    findingRecorded: async () => recorded(app, await before('working')),
    findingOrdered: async () => ordered(app, await before('working')),
    findingAnswered: async () => answered(app, await before('working')),
    talkProposed: async () => proposedTalk(app, await before('working')),
    talkConvened: async () => convenedTalk(app, await before('working')),
    talkHeard: async () => heardTalk(app, await before('working')),
    negativeListed: async () => listedTask(app, await before('working')),
    cardable: async () => cardable(app, await before('working')),
    cardProposed: async () => proposedCard(app, await before('working')),
    cardHeard: async () => heardCard(app, await before('working')),
    cardIssued: async () => issuedCard(app, await before('working')),
    cardAppealed: async () => appealedCard(app, await before('working')),
    caseProposed: async () => proposedCase(app, await before('working')),
    caseHeard: async () => heardCase(app, await before('working')),
    caseConsented: async () => consentedCase(app, await before('working')),
    caseReferred: async () => referredCase(app, await before('working')),
    caseDecided: async () => decidedCase(app, await before('working')),
    conferencePlanned: async () => ({ ...(await plannedConference(app)), task: (await establishedItem(app)).id }),
    conferenceConvened: async () => convenedConference(app),
    conferenceLine: async () => lineOpen(app),
    findingClosed: async () => closed(app, await before('working'), cast.acceptor),
    forceFormed: async () => forceOn(app, await before('working')),
    forceAsked: async () => memberIn(await forceOn(app, await before('working')), 'ASKED'),
    forceServing: async () => memberIn(await forceOn(app, await before('working')), 'SERVING'),
    jointProposed: () => jointProposed(app),
    jointInvited: () => jointInvited(app),
    jointInForce: () => jointInForce(app),
    jointSilent: () => jointInForce(app),
    jointOpen: () => jointOpen(app),
    jointDrafted: () => jointDrafted(app),
    jointReported: () => jointReported(app),
    established: () => establishedItem(app),
    secret: () => workSecret(app),
    issued: () => issuedItem(app, [units.binzhou]),
    suspended: async () => {
      const { id, version } = await before('issued');
      return moved(await app.as('gao.yuan'), 'suspendItem', { itemId: id, version, ...pause });
    },
    spare: async () => rootAt(await issuedItem(app, [units.binzhou, globalIdOf('OrgUnit', '100000')]), units.binzhou),
    transferable: () => before('issued'),
    transferred: async () => {
      const { id, version } = await before('issued');
      await moved(await app.as('zhang.min'), 'transferItem', { itemId: id, version, ...transfer });
      const query = 'query ($id: String!) { item(id: $id) { transfers { id version } } }';
      return (await (await app.as('zhang.min')).ask(query, { id })).data.item.transfers[0];
    },
    takenOver: async () => {
      const { id, version } = await before('transferred');
      const accepting = { transferId: id, version, accepts: true };
      await moved(await app.as('he.jun'), 'answerTransfer', accepting, 'Transfer');
      await turnClock(app, [transferRow]);
      return transferSeen(await app.as('he.jun'), id);
    },
    rolling: async () => {
      const { id, version, task } = await before('underWay');
      await moved(await app.as('zhang.min'), 'rollOverItem', { itemId: id, version, ...rollOver(task) });
      const query = 'query ($id: String!) { item(id: $id) { commitments { id version } } }';
      return (await (await app.as('zhang.min')).ask(query, { id })).data.item.commitments[0];
    },
    amendable: () => before('issued'),
    amendmentAsked: async () => {
      const { id, version } = await before('issued');
      return moved(await app.as('zhang.min'), 'proposeAmendment', { itemId: id, version, ...amendment });
    },
    amendmentAgreed: async () => {
      const { id, version } = await before('amendmentAsked');
      return moved(await app.as('gao.yuan'), 'decideAmendment', { itemId: id, version, approves: true });
    },
    consentAsked: async () => {
      const { id, version } = await before('issued');
      const shorter = { itemId: id, version, ...amendment, dueOn: inDays(21) };
      const asked = await moved(await app.as('zhang.min'), 'proposeAmendment', shorter);
      const decision = { itemId: id, version: asked.version, approves: true };
      return (await moved(await app.as('gao.yuan'), 'decideAmendment', decision)).assignments[0];
    },
    arrived: async () => rootAt(await issuedItem(app, [units.binzhou]), units.binzhou),
    signed: () => onTask('arrived', 'signAssignment', {}, city?.liaisonPost ?? ''),
    disputed: async () => {
      const { id, version } = await before('signed');
      const objection = { ground: 'DUTY', basis: '“三定”规定第三条', reason: '不属本市职责。' };
      return done(await app.as(city?.direct ?? ''), 'objectToAssignment', { assignmentId: id, version, ...objection });
    },
    extending: async () => {
      const { id, version } = await before('working');
      const later = { dueOn: inDays(90), reason: '汛期推迟开工。' };
      return done(await app.as(city?.direct ?? ''), 'requestExtension', { assignmentId: id, version, ...later });
    },
    chased: async () => {
      const { id } = await before('working');
      await chased(app, 'zhang.min', id);
      const [one] = (await chasedTask(app, 'zhang.min', id)).chases;
      return { id: one.id, version: one.version, task: id };
    },
    underWay: async () => {
      const matter = await underWay(app);
      return { ...(await matterOf(app, matter.id)), task: matter.task };
    },
    toSupervise: async () => proposed(app, await underWay(app)),
    rectifying: async () => supervisedAgain(app, await underWay(app)),
    rectified: async () => rectified(app, await supervisedAgain(app, await underWay(app))),
    toReopen: () => toReopen(app),
    informed: () => informedTask(app),
    working: () => onTask('signed', 'handleAssignment', { handlerPostId: city?.handlerPost }, city?.liaisonPost ?? ''),
    unhandled: async () => {
      const task = await before('working');
      const row = Buffer.from(task.id, 'base64url').toString().split(':')[2];
      const left = 'update assignment set handler_post_id = null, handler_name = null where id = $1';
      await connected(app.adminUrl(), (owner) => owner.query(left, [row]));
      return task;
    },
    inReview: async () => {
      const { id } = await before('working');
      const report = { assignmentId: id, version: 0, kind: 'COMPLETION', ...wholeReport, claimed: 100, handsIn: true };
      return done(await app.as(city?.liaison ?? ''), 'saveReport', report, city?.handlerPost);
    },
    toCoSign: () => askedOfCity(app),
    toAskCoSigns: () => ledByCity(app),
    submitted: async () => submittedByCity(app, await before('arrived'), units.binzhou),
    planning: async () => {
      const item = await issuedItem(app, [units.binzhou], {}, { ...sixParts, planApprovalRequired: true });
      const { id, version } = rootAt(item, units.binzhou);
      const signed = await byLiaison('signAssignment', { assignmentId: id, version });
      const handler = { assignmentId: id, version: signed.version, handlerPostId: city?.handlerPost };
      return byLiaison('handleAssignment', handler);
    },
    planSubmitted: async () => {
      const written = { assignmentId: (await before('planning')).id, version: 0, ...wholePlan };
      return done(await app.as(city?.liaison ?? ''), 'submitPlan', written, city?.handlerPost);
    },
    planApproved: async () => {
      const { id, version } = await before('planSubmitted');
      return done(await app.as(cast.acceptor), 'approvePlan', { planId: id, version });
    },
    coordinating: async () => {
      const { id, version } = await before('working');
      const request = { assignmentId: id, version, ...asking };
      return done(await app.as(city?.liaison ?? ''), 'requestCoordination', request, city?.handlerPost);
    },
    coordinated: async () => {
      const { id, version } = await before('coordinating');
      const answer = { coordinationId: id, version, helps: true, answer: '本周内拨付。' };
      return done(await app.as(cast.acceptor), 'answerCoordination', answer);
    },
    reported: async () => {
      const item = await issuedItem(app, [units.binzhou]);
      const { id, version } = await submittedByCity(app, rootAt(item, units.binzhou), units.binzhou);
      const acceptance = { assignmentId: id, version, check: wholeCheck };
      await done(await app.as(cast.acceptor), 'acceptAssignment', acceptance);
      return versionOf(app, item.id);
    },
    verifying: () => onItem('reported', 'startVerification', 'zhang.min', { method: 'DESK' }),
    verified: () =>
      onItem('verifying', 'concludeVerification', cast.verifier, { passes: true, checked: '验收单', evidence: '8号' }),
    lookedBack: async () => {
      const { id, version } = await before('struckOff');
      const row = Buffer.from(id, 'base64url').toString().split(':')[2];
      await connected(app.adminUrl(), (owner) =>
        owner.query(`update item set state = 'LOOK_BACK' where id = $1`, [row]),
      );
      return { id, version };
    },
    struckOff: () => onItem('verified', 'strikeOffItem', cast.acceptor, closingWords),
  };
  return making[stage]();
}

/** Records for the states asked, each new; the cast stands aside for whoever is asked about. */
export async function staged(app: TestApp, wanted: readonly Stage[], cast?: Partial<Cast>): Promise<Staged> {
  const made: Partial<Record<Stage, Target>> = {};
  for (const stage of wanted) {
    const { id, version, task } = await make(app, stage, { acceptor: 'zhao.wen', verifier: 'li.guohua', ...cast });
    made[stage] = { id, version, task };
  }
  return made;
}
