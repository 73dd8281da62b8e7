/** From the doc tags in the source to dist/custom-elements.json, the data of the API tables, of Storybook and of editors. */

const ELEMENT = /^src\/components\/([^/]+)\/\1\.element\.ts$/;
const ENTRY = /^src\/components\/([^/]+)\/\1\.ts$/;

/** lit's own methods are overridden, not offered. */
const LIFECYCLE = new Set([
  'adoptedCallback',
  'attributeChangedCallback',
  'connectedCallback',
  'createRenderRoot',
  'disconnectedCallback',
  'render',
  'requestUpdate',
]);

const isPublic = ({ name, privacy, static: isStatic }) =>
  privacy !== 'private' && privacy !== 'protected' && !isStatic && !/^[#_]/.test(name) && !LIFECYCLE.has(name);

/** By the layout of the project, the folder's name is the tag, whatever helper registers it. */
const tagsFromFolders = {
  name: 'tags-from-folders',
  packageLinkPhase({ customElementsManifest: { modules } }) {
    for (const module of modules) {
      const [, tag] = ELEMENT.exec(module.path) ?? [];
      if (!tag) continue;
      const className = tag.replace(/(^|-)(\w)/g, (_, _dash, letter) => letter.toUpperCase());
      const element = module.declarations.find(({ name }) => name.toLowerCase() === className.toLowerCase());
      if (!element) throw new Error(`${module.path} has no class ${className}.`);
      Object.assign(element, { tagName: tag, customElement: true });
      const entry = modules.find(({ path }) => ENTRY.exec(path)?.[1] === tag);
      if (!entry) throw new Error(`${tag} has no entry ${tag}.ts that registers it.`);
      entry.exports = [
        { kind: 'custom-element-definition', name: tag, declaration: { name: element.name, module: module.path } },
      ];
    }
  },
};

/** Keeps what a user of the package may touch, and points at the published files. */
const publicOnly = {
  name: 'public-only',
  packageLinkPhase({ customElementsManifest: manifest }) {
    const isBase = ({ path }) => path.startsWith('src/templates/');
    manifest.modules = manifest.modules.filter((module) => {
      module.declarations = module.declarations.filter(({ customElement, kind }) => customElement && kind === 'class');
      return (
        ENTRY.test(module.path) || ((ELEMENT.test(module.path) || isBase(module)) && module.declarations.length > 0)
      );
    });
    for (const { exports, declarations } of manifest.modules) {
      for (const declaration of declarations) {
        declaration.members = declaration.members?.filter(isPublic) ?? [];
        // The analyzer also notes `dispatchEvent(new SomeEvent(…))`, without a name; the documented ones have theirs.
        declaration.events = declaration.events?.filter(({ name }) => name);
      }
      const names = new Set(declarations.map(({ name }) => name));
      const kept = exports.filter(({ kind, name }) => kind === 'custom-element-definition' || names.has(name));
      exports.splice(0, exports.length, ...kept);
    }
    manifest.modules.sort((a, b) => (a.path < b.path ? -1 : 1));
    pointToDist(manifest);
  },
};

/** Every reference to a source module becomes one to its built file. */
function pointToDist(value) {
  for (const [key, inner] of Object.entries(value)) {
    if (typeof inner === 'object' && inner !== null) pointToDist(inner);
    else if (key === 'path' || key === 'module') {
      value[key] = inner.replace(/^\/?src\//, 'dist/').replace(/\.ts$/, '.js');
    }
  }
}

export default {
  globs: ['src/components/**/*.ts', 'src/templates/**/*.ts'],
  exclude: ['**/generated/**'],
  outdir: 'dist',
  litelement: true,
  plugins: [tagsFromFolders, publicOnly],
};
