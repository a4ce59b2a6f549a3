import { grants } from '../../access/vocabulary.ts';

const own = { tenantId: 'tenantId' } as const;

/**
 * The administrator of a tenant carries out the order by which one of its units takes the place of another, and takes back one
 * whose day is to come (lifecycle 5.2).
 */
export const successionPolicy = [
  ...grants('OrgUnit', { TENANT_ADMIN: { succeed: own } }),
  ...grants('OrgSuccession', { TENANT_ADMIN: { withdraw: own } }),
];
