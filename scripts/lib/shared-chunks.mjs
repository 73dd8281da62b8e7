/**
 * Which modules of the elements go into a common chunk. A page with one element should need few requests, and a page
 * with many should fetch nothing twice:
 * - a module that one element alone imports stays in that element's file;
 * - modules that only the elements with a training session share form the chunk `training`;
 * - all other shared modules, lit among them, form the chunk `shared`.
 * Modules that are only ever imported dynamically are left to rollup: one lazy chunk for each dynamic import.
 */
import path from 'node:path';

const SESSION = path.resolve('src/training') + path.sep;

/** @param {string[]} entries Source files of the elements. */
export function sharedChunks(entries) {
  const entryIds = entries.map((entry) => path.resolve(entry));
  let usersOf; // module id -> entries that reach it by static imports
  let trains; // entries that reach the training session

  const survey = (getModuleInfo) => {
    usersOf = new Map();
    for (const entry of entryIds) {
      const visit = (id) => {
        const users = usersOf.get(id) ?? new Set();
        if (users.has(entry)) return;
        usersOf.set(id, users.add(entry));
        getModuleInfo(id)?.importedIds.forEach(visit);
      };
      visit(entry);
    }
    trains = new Set([...usersOf].flatMap(([id, users]) => (id.startsWith(SESSION) ? [...users] : [])));
  };

  return (id, { getModuleInfo }) => {
    if (!usersOf) survey(getModuleInfo);
    const users = usersOf.get(id);
    if (!users || users.size < 2) return undefined;
    return [...users].every((entry) => trains.has(entry)) && trains.size < entryIds.length ? 'training' : 'shared';
  };
}
