/**
 * Writes what editors and type checkers know of the tags, from dist/custom-elements.json and the declared types (part of
 * `npm run build`, by tsx): the values that attributes take into the manifest itself, VS Code's and JetBrains' data, and
 * dist/types/ for frameworks.
 */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import packageJson from '../package.json' with { type: 'json' };
import { attributeValues } from './lib/attribute-values.mjs';
import { vscodeCssData, vscodeHtmlData, webTypes } from './lib/editor-data.mjs';
import { elementTypes, frameworkTypes } from './lib/framework-types.mjs';
import { attributeOf, fieldsOf, MANIFEST } from './lib/manifest.mjs';

const writeJson = (file, value) => writeFileSync(file, `${JSON.stringify(value, null, 2)}\n`);

const manifest = JSON.parse(readFileSync(MANIFEST, 'utf8'));
const elements = manifest.modules
  .flatMap(({ declarations = [] }) => declarations)
  .filter(({ tagName }) => tagName)
  .sort((a, b) => (a.tagName < b.tagName ? -1 : 1));
const valuesOf = await attributeValues(elements);

for (const element of elements) {
  for (const field of fieldsOf(element)) {
    const { names, suggestions } = valuesOf(element.tagName, field.name);
    // `parsedType` is the key that tools read for types that stand behind a name.
    const values = names ? { parsedType: { text: names.map((name) => `'${name}'`).join(' | ') } } : { suggestions };
    Object.assign(field, values);
    Object.assign(attributeOf(element, field) ?? {}, values);
  }
}
writeJson(MANIFEST, manifest);
writeJson('dist/vscode.html-custom-data.json', vscodeHtmlData(elements, valuesOf));
writeJson('dist/vscode.css-custom-data.json', vscodeCssData(elements));
writeJson('dist/web-types.json', webTypes(elements, valuesOf, packageJson));

mkdirSync('dist/types', { recursive: true });
writeFileSync('dist/types/elements.d.ts', elementTypes(elements, valuesOf));
for (const [name, text] of Object.entries(frameworkTypes)) {
  writeFileSync(`dist/types/${name}.d.ts`, text);
  // Who imports the types for their effect finds an empty module at run time.
  writeFileSync(`dist/types/${name}.js`, 'export {};\n');
}
