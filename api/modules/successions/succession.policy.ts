import { grants } from '../../access/vocabulary.ts';

/** The administrator of a tenant carries out the order by which one of its units takes the place of another (lifecycle 5.2). */
export const successionPolicy = grants('OrgUnit', { TENANT_ADMIN: { succeed: { tenantId: 'tenantId' } } });
