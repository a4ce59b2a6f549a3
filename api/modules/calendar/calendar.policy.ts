import { grants } from '../../access/vocabulary.ts';

/** The holiday years of a province are imported by an administrator of the province's own government (B11). */
export const calendarPolicy = grants('Calendar', { TENANT_ADMIN: { import: { id: 'tenantId' } } });
