/** Turns the readable table of scripts/import-table.mjs into rules for dependency-cruiser, and asks it. */
import { cruise } from 'dependency-cruiser';

/** A pattern for the modules of a folder; `training` does not mean `training/worker`, which is a folder of its own. */
const folderPattern = (name, table) => {
  const inner = Object.keys(table).filter((other) => other.startsWith(`${name}/`));
  const apart = inner.length > 0 ? `(?!(?:${inner.map((other) => other.slice(name.length + 1)).join('|')})/)` : '';
  return `^src/${name}/${apart}`;
};

const targetPattern = (name, table) =>
  Object.hasOwn(table, name) ? folderPattern(name, table) : `node_modules/(?:@types/)?${name}(?:/|$)`;

/** The targets of one line of the table: `{ always, types, lazy }`. */
function targets(line, table) {
  const kinds = { always: [], types: [], lazy: [] };
  for (const entry of line) {
    const [, kind = 'always', name] = /^(?:(types|lazy):)?(.+)$/.exec(entry);
    kinds[kind].push(targetPattern(name, table));
  }
  return kinds;
}

function rulesFor(folder, line, table) {
  const own = folderPattern(folder, table);
  const { always, types, lazy } = targets(line, table);
  const rule = (name, comment, to) => ({
    name: `${folder}${name}`,
    severity: 'error',
    comment,
    from: { path: own },
    to,
  });
  const rules = [
    rule('', `${folder} may import ${line.join(', ') || 'nothing'}`, { pathNot: [own, ...always, ...types, ...lazy] }),
  ];
  if (types.length > 0) {
    rules.push(rule(': types only', 'import type alone', { path: types, dependencyTypesNot: ['type-only'] }));
  }
  if (lazy.length > 0) rules.push(rule(': lazily only', 'import() alone', { path: lazy, dynamic: false }));
  return rules;
}

/** @param {{ importTable: object, gatheringModules: string[], publicModules: string[] }} tables */
export function importRules({ importTable, gatheringModules, publicModules }) {
  const entry = '^src/components/([^/]+)/\\1\\.ts$';
  const published = publicModules.map((file) => (file.includes('<tag>') ? entry : `^${file.replaceAll('.', '\\.')}$`));
  const error = (name, comment, from, to) => ({ name, severity: 'error', comment, from, to });
  return [
    ...Object.entries(importTable).flatMap(([folder, line]) => rulesFor(folder, line, importTable)),
    error(
      'elements meet at their entries',
      'import ../other-tag/other-tag.js',
      { path: '^src/components/([^/]+)/' },
      {
        path: '^src/components/(?!$1/)',
        pathNot: entry,
      },
    ),
    error(
      'gathering modules',
      `index.ts and all.ts gather ${gatheringModules.join(', ')}`,
      { path: '^src/[^/]+\\.ts$' },
      {
        pathNot: ['^src/[^/]+\\.ts$', ...gatheringModules.map((folder) => folderPattern(folder, importTable))],
      },
    ),
    error(
      'stories use what is published',
      publicModules.join(', '),
      { path: '^stories/' },
      { path: '^src/', pathNot: published },
    ),
    error(
      'no circles',
      'two modules need each other at run time',
      { path: '^src/' },
      {
        circular: true,
        viaOnly: { dependencyTypesNot: ['type-only'] },
      },
    ),
    error('found', 'the module does not exist', { path: '^(?:src|stories)/' }, { couldNotResolve: true }),
  ];
}

/**
 * Every import of the given folders that the tables do not allow, as readable lines.
 *
 * @param {string[]} folders For example `['src', 'stories']`, below `baseDir`.
 * @returns {Promise<{ lines: string[], modules: number }>} `modules`: how many modules were looked at.
 */
export async function forbiddenImports(folders, tables, baseDir = process.cwd()) {
  const rules = importRules(tables);
  const { output } = await cruise(folders, {
    baseDir,
    ruleSet: { forbidden: rules },
    validate: true,
    tsPreCompilationDeps: true,
    doNotFollow: { path: 'node_modules' },
    enhancedResolveOptions: { exportsFields: ['exports'], conditionNames: ['import', 'default', 'types'] },
  });
  const comments = new Map(rules.map(({ name, comment }) => [name, comment]));
  const lines = output.summary.violations.map(({ from, to, rule, cycle }) => {
    const way = [from, ...(cycle?.map(({ name }) => name) ?? [to])].join(' -> ');
    return `${way}: ${rule.name} (${comments.get(rule.name)})`;
  });
  return { lines, modules: output.summary.totalCruised };
}
