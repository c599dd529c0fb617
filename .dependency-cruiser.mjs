// Boundaries between files: circles, rooms that may not meet, doorways. The list is tools/boundaries.mjs.
import { cruiserRules } from './tools/boundaries.mjs';

export default {
  forbidden: cruiserRules(),
  options: {
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '^(dist|\\.nx|tmp)/' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.base.json' },
    enhancedResolveOptions: { exportsFields: ['exports'], conditionNames: ['import', 'types', 'node', 'default'] },
  },
};
