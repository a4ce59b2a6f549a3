/** Who may import whom; run by fences.test.ts. */
module.exports = {
  forbidden: [
    {
      name: 'rules-are-pure',
      severity: 'error',
      from: { path: '^api/.*\\.(rules|machine)\\.ts$' },
      to: { pathNot: '\\.(rules|machine)\\.ts$|^api/platform/(result|machine|time|wall|collections|faults)\\.ts$' },
    },
    {
      name: 'modules-meet-at-doors',
      severity: 'error',
      from: { path: '^api/modules/([^/]+)/' },
      to: {
        path: '^api/modules/([^/]+)/',
        pathNot: ['^api/modules/$1/', '\\.(service|events|loaders|rules|machine|types)\\.ts$'],
      },
    },
    {
      name: 'resolvers-are-thin',
      severity: 'error',
      from: { path: '\\.resolver\\.ts$' },
      to: { path: '\\.(entity|repository)\\.ts$|/typeorm/|/pg/' },
    },
    {
      name: 'platform-is-blind',
      severity: 'error',
      from: { path: '^api/platform/' },
      to: { path: '^api/(modules|access)/' },
    },
    {
      name: 'casl-has-one-home',
      severity: 'error',
      from: { path: '^api/', pathNot: '^api/access/' },
      to: { path: '@casl' },
    },
    {
      name: 'client-knows-only-the-schema',
      severity: 'error',
      from: { path: '^client/' },
      to: { path: '^(api|migrations|seeds)/' },
    },
    {
      name: 'features-are-strangers',
      severity: 'error',
      from: { path: '^client/features/([^/]+)/' },
      to: { path: '^client/features/', pathNot: '^client/features/$1/' },
    },
    {
      name: 'the-oracle-shares-nothing',
      severity: 'error',
      from: { path: '^test/support/visibility-oracle\\.ts$' },
      to: { path: '^api/' },
    },
    {
      name: 'no-circles',
      severity: 'error',
      from: {},
      to: { circular: true, viaOnly: { dependencyTypesNot: ['type-only'] } },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    tsConfig: { fileName: 'tsconfig.json' },
    tsPreCompilationDeps: true,
  },
};
