/**
 * Holds the manifest to the source: everything public is described; every slot and part of a template is listed, and so
 * is every event that is fired, every state that is set, every custom property that a sheet of the element reads.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { COMPONENTS, elementTags } from './lib/elements.mjs';
import { readElements, undescribed } from './lib/manifest.mjs';

/** What every element draws around its picture. */
const BASE = 'src/templates/convlet-element.ts';

const elements = readElements();
const problems = elements.flatMap(undescribed);

for (const tag of elementTags()) {
  const element = elements.find(({ tagName }) => tagName === tag);
  if (!element) {
    problems.push(`${tag}: is not in the manifest`);
    continue;
  }
  const folder = `${COMPONENTS}/${tag}`;
  const own = readdirSync(folder)
    .filter((file) => file.endsWith('.ts'))
    .map((file) => `${folder}/${file}`);
  const source = [...own, BASE].map((file) => readFileSync(file, 'utf8')).join('\n');
  const listed = (items = []) => new Set(items.map(({ name }) => name));

  const parts = listed(element.cssParts);
  for (const [, names] of source.matchAll(/\bpart="([\w\s-]+)"/g)) {
    for (const name of names.trim().split(/\s+/)) {
      if (!parts.has(name)) problems.push(`${tag}: part ${name} is in the template but not documented (@csspart)`);
    }
  }
  const events = new Set((element.events ?? []).flatMap(({ name, type }) => [name, type?.text]));
  for (const [, typed, native] of source.matchAll(/new (?:(Convlets\w+Event)|Event\('(\w+)')/g)) {
    if (!events.has(typed ?? native))
      problems.push(`${tag}: event ${typed ?? native} is fired but not documented (@fires)`);
  }
  const states = listed(element.cssStates);
  for (const [, name] of source.matchAll(/setHostState\('(\w+)'/g)) {
    if (!states.has(name)) problems.push(`${tag}: state ${name} is set but not documented (@cssState)`);
  }
  const properties = listed(element.cssProperties);
  for (const [, name] of source.matchAll(/var\((--convlets-[\w-]+)/g)) {
    if (!properties.has(name)) problems.push(`${tag}: ${name} is read but not documented (@cssprop)`);
  }
  const slots = listed(element.slots);
  for (const [, name = ''] of source.matchAll(/<slot(?:\s+name="([\w-]+)")?/g)) {
    if (!slots.has(name))
      problems.push(`${tag}: slot ${name || '(default)'} is in the template but not documented (@slot)`);
  }
}

if (elements.length === 0) problems.push('The manifest lists no element.');
for (const problem of new Set(problems)) console.error(problem);
console.log(`${elements.length} elements, ${problems.length} problems`);
process.exitCode = problems.length > 0 ? 1 : 0;
