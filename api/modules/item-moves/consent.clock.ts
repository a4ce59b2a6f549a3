import type { ClockRow } from '../../platform/clock-row.ts';
import { localDateOf } from '../../platform/time.ts';
import { lockAssignment } from '../assignments/assignment-moving.service.ts';
import { amendments } from './amendment.repository.ts';
import { isAskable } from './amendment.rules.ts';
import { tellConsent } from './consent.service.ts';

/** Silence on a shorter limit for two working days is refusal (lifecycle 5.2). */
export const consentRows: readonly ClockRow[] = [
  {
    name: 'consent.lapsed',
    turn: async (uow) => {
      const silent = await amendments(uow).silent(localDateOf(uow.now));
      for (const { id, assignmentId } of silent) {
        const row = await lockAssignment(uow, assignmentId);
        const { affected } = await amendments(uow).answer(id, { state: 'LAPSED', answeredAt: new Date(uow.now) });
        if (row !== null && affected === 1 && isAskable(row)) tellConsent(uow, 'assignment.consentLapsed', row);
      }
      return silent.length;
    },
  },
];
