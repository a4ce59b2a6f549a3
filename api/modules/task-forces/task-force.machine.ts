import { machine } from '../../platform/machine.ts';

/** A task force lasts until its lead dissolves it, or its task or its matter ends (M-20). */
export const forceStates = ['ACTIVE', 'DISSOLVED'] as const;

export type ForceState = (typeof forceStates)[number];

/** The life of a task force. */
export const forceMachine = machine('TaskForce', {
  start: 'ACTIVE',
  states: forceStates,
  ends: ['DISSOLVED'],
  moves: { dissolve: { from: ['ACTIVE'], to: 'DISSOLVED' } },
});

/** A member: of the lead named by it, of another unit asked for and named by that. */
export const serviceStates = ['ASKED', 'SERVING', 'DECLINED', 'LEFT'] as const;

export type ServiceState = (typeof serviceStates)[number];

/** The life of a membership. */
export const serviceMachine = machine('TaskForceMember', {
  start: 'ASKED',
  states: serviceStates,
  ends: ['DECLINED', 'LEFT'],
  moves: {
    serve: { from: ['ASKED'], to: 'SERVING' },
    decline: { from: ['ASKED'], to: 'DECLINED' },
    leave: { from: ['ASKED', 'SERVING'], to: 'LEFT' },
  },
});

/** Who bears the first responsibility, who coordinates, who does the work (M-20). */
export const forceRoles = ['PRIMARY', 'COORDINATOR', 'MEMBER'] as const;

export type ForceRole = (typeof forceRoles)[number];
