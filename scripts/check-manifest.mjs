/** Holds the manifest to the source: everything public is described, every slot and part of a template is listed. */
import { readdirSync, readFileSync } from 'node:fs';
import { COMPONENTS, elementTags } from './lib/elements.mjs';
import { readElements, undescribed } from './lib/manifest.mjs';

const elements = readElements();
const problems = elements.flatMap(undescribed);

for (const tag of elementTags()) {
  const element = elements.find(({ tagName }) => tagName === tag);
  if (!element) {
    problems.push(`${tag}: is not in the manifest`);
    continue;
  }
  const folder = `${COMPONENTS}/${tag}`;
  const source = readdirSync(folder)
    .filter((file) => file.endsWith('.ts'))
    .map((file) => readFileSync(`${folder}/${file}`, 'utf8'))
    .join('\n');
  const listed = (items = []) => new Set(items.map(({ name }) => name));

  const parts = listed(element.cssParts);
  for (const [, names] of source.matchAll(/\bpart="([\w\s-]+)"/g)) {
    for (const name of names.trim().split(/\s+/)) {
      if (!parts.has(name)) problems.push(`${tag}: part ${name} is in the template but not documented (@csspart)`);
    }
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
