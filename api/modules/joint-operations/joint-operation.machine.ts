import { machine } from '../../platform/machine.ts';

/** An operation: proposed with its plan, approved or refused by the head of the office; its period then opens and closes it. */
export const jointStates = ['PROPOSED', 'APPROVED', 'REFUSED'] as const;

export type JointState = (typeof jointStates)[number];

/** The life of the plan of an operation. */
export const jointMachine = machine('JointOperation', {
  start: 'PROPOSED',
  states: jointStates,
  ends: ['APPROVED', 'REFUSED'],
  moves: {
    approve: { from: ['PROPOSED'], to: 'APPROVED' },
    refuse: { from: ['PROPOSED'], to: 'REFUSED' },
  },
});

/** A member: named in the plan, invited once the plan is approved; each body answers for itself. */
export const memberStates = ['NAMED', 'INVITED', 'ACCEPTED', 'DECLINED'] as const;

export type MemberState = (typeof memberStates)[number];

/** The life of a membership. */
export const memberMachine = machine('JointMember', {
  start: 'NAMED',
  states: memberStates,
  ends: ['ACCEPTED', 'DECLINED'],
  moves: {
    invite: { from: ['NAMED'], to: 'INVITED' },
    accept: { from: ['INVITED'], to: 'ACCEPTED' },
    decline: { from: ['INVITED'], to: 'DECLINED' },
  },
});
