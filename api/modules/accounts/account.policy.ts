import { grants } from '../../access/vocabulary.ts';

/** People, posts and logins are kept by the administrator of their own tenant (visibility.md, House tables). */
export const accountPolicy = [
  ...grants('Person', {
    TENANT_ADMIN: {
      create: {},
      read: { tenantId: 'tenantId' },
      update: { tenantId: 'tenantId' },
      enrol: { tenantId: 'tenantId' },
    },
  }),
  ...grants('Post', {
    TENANT_ADMIN: {
      appoint: { tenantId: 'tenantId' },
      read: { tenantId: 'tenantId' },
      release: { tenantId: 'tenantId' },
    },
  }),
  ...grants('Clock', { TENANT_ADMIN: { advance: {} } }),
];
