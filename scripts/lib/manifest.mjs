/** Reading dist/custom-elements.json: what each element offers, and what of it nobody has described. */
import { readFileSync } from 'node:fs';

export const MANIFEST = 'dist/custom-elements.json';

/** Declarations of all elements, sorted by tag. */
export function readElements(file = MANIFEST) {
  return JSON.parse(readFileSync(file, 'utf8'))
    .modules.flatMap(({ declarations = [] }) => declarations)
    .filter(({ tagName }) => tagName)
    .sort((a, b) => (a.tagName < b.tagName ? -1 : 1));
}

export const fieldsOf = ({ members = [] }) => members.filter(({ kind }) => kind === 'field');
export const methodsOf = ({ members = [] }) => members.filter(({ kind }) => kind === 'method');

/** The attribute of a field, if it has one. */
export const attributeOf = (element, field) =>
  element.attributes?.find(({ fieldName, name }) => (fieldName ?? name) === field.name);

/** `play(speed?: number): Promise<void>` */
export function signatureOf({ name, parameters = [], return: returned }) {
  const list = parameters.map(
    ({ name: parameter, optional, default: preset, type }) =>
      `${parameter}${optional || preset ? '?' : ''}${type?.text ? `: ${type.text}` : ''}`,
  );
  return `${name}(${list.join(', ')})${returned?.type?.text ? `: ${returned.type.text}` : ''}`;
}

/** Everything public of one element that has no description, as readable lines. */
export function undescribed(element) {
  const kinds = {
    attribute: (element.attributes ?? []).filter(({ fieldName }) => !fieldName),
    property: fieldsOf(element),
    method: methodsOf(element),
    event: element.events,
    slot: element.slots,
    part: element.cssParts,
    'CSS property': element.cssProperties,
    state: element.cssStates,
  };
  const lines = element.description || element.summary ? [] : ['the element itself'];
  for (const [kind, items = []] of Object.entries(kinds)) {
    for (const item of items) {
      if (!(item.description ?? item.summary)?.trim()) lines.push(`${kind} ${item.name || '(default)'}`);
      if (kind === 'event' && !item.type?.text) lines.push(`type of event ${item.name}`);
    }
  }
  return lines.map((line) => `${element.tagName}: ${line} is not described`);
}
