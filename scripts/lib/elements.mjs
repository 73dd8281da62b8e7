/** Which elements there are: a folder of src/components with an entry of the same name, `<tag>/<tag>.ts`. */
import { existsSync, readdirSync } from 'node:fs';
import path from 'node:path';

export const COMPONENTS = 'src/components';

/** Tag names of all elements, sorted. */
export function elementTags(folder = COMPONENTS) {
  if (!existsSync(folder)) return [];
  return readdirSync(folder)
    .filter((tag) => existsSync(path.join(folder, tag, `${tag}.ts`)))
    .sort();
}

/** The module that registers an element. */
export const elementEntry = (tag) => `${COMPONENTS}/${tag}/${tag}.ts`;
