import { grants } from '../../access/vocabulary.ts';

const held = { toOrgUnitId: 'orgUnitId' } as const;
const issued = { fromOrgUnitId: 'orgUnitId' } as const;
const originated = { originatorUnitId: 'orgUnitId' } as const;
const mySection = { toOrgUnitId: 'orgUnitId', sectionId: 'sectionId' } as const;

/** The holder's side: the liaison signs, the office relays, direct persons name who handles (lifecycle.md 5.2). */
const holder = grants('Assignment', {
  LIAISON: { sign: held, read: held, handle: held, changeHandler: held, answerChase: held, writeBypassNote: held },
  DIRECT: {
    ...{
      handle: held,
      changeHandler: held,
      object: held,
      requestExtension: held,
      answerAmendment: held,
      coSign: held,
      plan: held,
    },
    answerRectification: held,
    requestCoordination: held,
    seekSupport: held,
    answerChase: held,
    writeBypassNote: held,
  },
  FIRST: { coSign: held, answerRectification: held, answerChase: held, writeBypassNote: held },
  SUPERVISION_OFFICER: {
    ...{ sign: held, read: held, handle: held, changeHandler: held, relay: held, plan: held },
    answerChase: held,
  },
  OFFICE_HEAD: {
    ...{ sign: held, read: held, handle: held, changeHandler: held, relay: held, plan: held },
    answerChase: held,
  },
  HANDLER: {
    ...{ plan: mySection, report: mySection, requestCoordination: mySection, seekSupport: mySection },
    answerChase: mySection,
    writeBypassNote: mySection,
  },
});

const adjudicates = {
  reopen: issued,
  upholdObjection: issued,
  rejectObjection: issued,
  decideExtension: issued,
  chase: issued,
} as const;

/** The issuer's side: who ordered checks, accepts, returns or cancels; the head may waive a shortfall. */
const issuer = grants('Assignment', {
  SUPERVISION_OFFICER: { verify: issued, accept: issued, sendBack: issued, cancel: issued, ...adjudicates },
  OFFICE_HEAD: { verify: issued, accept: issued, sendBack: issued, cancel: issued, waive: issued, ...adjudicates },
});

/** The originator may check at every depth below; its leaders settle second objections. */
const originator = grants('Assignment', {
  SUPERVISION_OFFICER: { verify: originated, reopen: originated, closeRectification: originated, chase: originated },
  OFFICE_HEAD: { verify: originated, reopen: originated, closeRectification: originated, chase: originated },
  LEADER: { rejectObjectionFinally: originated },
});

/** Under a mandate a department checks and chases what it covers, in the name of the originator (M-10). */
const mandated = { verify: { grantVerifies: 'orgUnitId' }, chase: { grantChases: 'orgUnitId' } } as const;
const delegate = grants('Assignment', { SUPERVISION_OFFICER: mandated, OFFICE_HEAD: mandated });

/** Who may do what with an assignment that the wall has let through; a missing section is -1 on both sides. */
export const assignmentPolicy = [...holder, ...issuer, ...originator, ...delegate];
