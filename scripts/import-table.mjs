/**
 * Who may import whom. Each line names a folder of src/ and the folders and packages its modules may import; a folder
 * may always import itself. `types:` allows `import type` alone, `lazy:` allows a dynamic `import()` alone.
 * `npm test` holds the source to it (scripts/check-imports.mjs).
 */
export const importTable = {
  math: [],
  // Below all that may have something to say to a reader.
  words: ['lazy:languages'],
  data: ['math', 'words'],
  training: ['math', 'data', 'words', 'lazy:training/worker'],
  'training/worker': ['math', 'data', 'training', '@tensorflow/tfjs-core'],
  drawing: ['math'],
  styles: ['lit'],
  events: ['lit', 'types:math', 'types:training'],
  controllers: ['lit', 'training', 'drawing', 'events', 'types:math', 'types:data'],
  templates: ['lit', 'math', 'words', 'data', 'training', 'drawing', 'styles', 'events', 'controllers'],
  // One file for each element and language; what it translates it knows by type alone.
  languages: ['types:components', 'types:words', 'types:data', 'types:math'],
  // An element may use another one only through that one's entry, <tag>/<tag>.ts.
  components: ['lit', 'math', 'words', 'data', 'training', 'drawing', 'styles', 'events', 'controllers', 'templates'],
  // Only ever fetches elements, and only through their entries.
  auto: ['lazy:components'],
  // What runs around an element, in a frame's page or a notebook; elements are fetched by address.
  embed: [],
  widget: [],
};

/** The modules beside the folders: index.ts and all.ts gather what is public. */
export const gatheringModules = ['components', 'events', 'training', 'math', 'data', 'templates', 'controllers'];

/** What stories and tests of built pages may import of src/: what the package publishes. */
export const publicModules = [
  'src/index.ts',
  'src/all.ts',
  'src/math/index.ts',
  'src/training/index.ts',
  'src/components/<tag>/<tag>.ts',
];
