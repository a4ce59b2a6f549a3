import { grants } from '../../access/vocabulary.ts';

/** Who supervises for which leader is settled by the head of the office or the administrator of the tenant (M-05). */
export const dutyPolicy = grants('Duty', { OFFICE_HEAD: { appoint: {} }, TENANT_ADMIN: { appoint: {} } });
