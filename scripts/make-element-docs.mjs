/**
 * Writes docs/elements/<tag>.md, the reference of each element, from dist/custom-elements.json.
 * `--check` writes nothing and fails when a page is out of date, missing or left over.
 */
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { attributeOf, fieldsOf, methodsOf, readElements, signatureOf } from './lib/manifest.mjs';
import { reservedHeight } from './lib/reserved-height.mjs';

const FOLDER = 'docs/elements';

const oneLine = (text = '') => text.replace(/\s*\n\s*/g, ' ').trim();
const cell = (text) => oneLine(text).replaceAll('|', '\\|');
const code = (text) => (text ? `\`${oneLine(text)}\`` : '');

/** A heading and a table, or nothing when there is nothing to list. */
function table(title, columns, rows) {
  if (rows.length === 0) return '';
  const line = (cells) => `| ${cells.map(cell).join(' | ')} |`;
  return `\n## ${title}\n\n${line(columns)}\n${line(columns.map(() => '---'))}\n${rows.map(line).join('\n')}\n`;
}

const describe = ({ description, summary }) => description ?? summary ?? '';

function propertyRow(element, field) {
  const attribute = attributeOf(element, field);
  return [code(attribute?.name), code(field.name), code(field.type?.text), code(field.default), describe(field)];
}

function page(element) {
  const { tagName, name, summary, description, events = [], slots = [], cssParts = [] } = element;
  const { cssProperties = [], cssStates = [] } = element;
  const text = [summary, description].filter(Boolean).filter((part, i, all) => all.indexOf(part) === i);
  return (
    `<!-- Made by \`npm run docs\` from the doc comments of ${name}: edit those. -->\n\n` +
    `# \`<${tagName}>\`\n\n${text.join('\n\n')}\n\n` +
    '```html\n' +
    `<script type="module" src="https://your.site/convlets/cdn/${tagName}.js"></script>\n<${tagName}></${tagName}>\n` +
    '```\n\n' +
    `Where the script may come late, reserve the height, and the page does not move: ` +
    `\`<${tagName} style="${reservedHeight(tagName)}">\`.\n\n` +
    `In a bundle: \`import 'convlets/${tagName}';\`, class \`${name}\`.\n` +
    table(
      'Attributes and properties',
      ['attribute', 'property', 'type', 'default', ''],
      fieldsOf(element).map((field) => propertyRow(element, field)),
    ) +
    table(
      'Methods',
      ['method', ''],
      methodsOf(element).map((method) => [code(signatureOf(method)), describe(method)]),
    ) +
    table(
      'Events',
      ['event', 'type', ''],
      events.map((event) => [code(event.name), code(event.type?.text), describe(event)]),
    ) +
    table(
      'Slots',
      ['slot', ''],
      slots.map((slot) => [slot.name ? code(slot.name) : '(default)', describe(slot)]),
    ) +
    table(
      'Parts',
      ['part', ''],
      cssParts.map((part) => [code(part.name), describe(part)]),
    ) +
    table(
      'CSS custom properties',
      ['property', 'default', ''],
      cssProperties.map((property) => [code(property.name), code(property.default), describe(property)]),
    ) +
    table(
      'States',
      ['state', ''],
      cssStates.map((state) => [code(`:state(${state.name})`), describe(state)]),
    )
  );
}

const pages = new Map(readElements().map((element) => [path.join(FOLDER, `${element.tagName}.md`), page(element)]));
const leftOver = existsSync(FOLDER)
  ? readdirSync(FOLDER)
      .map((file) => path.join(FOLDER, file))
      .filter((file) => !pages.has(file))
  : [];

if (process.argv.includes('--check')) {
  const stale = [...pages].filter(([file, text]) => !existsSync(file) || readFileSync(file, 'utf8') !== text);
  for (const file of [...stale.map(([name]) => name), ...leftOver]) {
    console.error(`${file} is out of date: run \`npm run docs\` after \`npm run build\` and commit the result.`);
    process.exitCode = 1;
  }
} else {
  mkdirSync(FOLDER, { recursive: true });
  for (const file of leftOver) rmSync(file);
  for (const [file, text] of pages) writeFileSync(file, text);
  console.log(`${pages.size} pages in ${FOLDER}/`);
}
