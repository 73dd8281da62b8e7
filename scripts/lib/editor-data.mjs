/** What editors read to complete and explain tags: VS Code's custom data and JetBrains' web-types. */
import { attributeOf, fieldsOf } from './manifest.mjs';

const textOf = ({ description, summary } = {}) => (description ?? summary ?? '').replace(/\s*\n\s*/g, ' ').trim();
const markdown = (item) => ({ kind: 'markdown', value: textOf(item) });

/** The attributes of an element with what they take: `{ name, item, values, isBoolean }`. */
function attributesOf(element, valuesOf) {
  return fieldsOf(element).flatMap((field) => {
    const attribute = attributeOf(element, field);
    if (!attribute) return [];
    const { names, suggestions } = valuesOf(element.tagName, field.name);
    return [{ name: attribute.name, item: field, names, suggestions, isBoolean: field.type?.text === 'boolean' }];
  });
}

/** `vscode.html-custom-data.json`: tags with their attributes, and the names that these take. */
export function vscodeHtmlData(elements, valuesOf) {
  return {
    version: 1.1,
    tags: elements.map((element) => ({
      name: element.tagName,
      description: { kind: 'markdown', value: [element.summary, element.description].filter(Boolean).join('\n\n') },
      attributes: attributesOf(element, valuesOf).map(({ name, item, names, suggestions, isBoolean }) => ({
        name,
        description: markdown(item),
        ...(isBoolean && { valueSet: 'v' }),
        ...((names ?? suggestions) && { values: (names ?? suggestions).map((value) => ({ name: value })) }),
      })),
    })),
  };
}

/** `vscode.css-custom-data.json`: the custom properties, each once. */
export function vscodeCssData(elements) {
  const properties = new Map(
    elements.flatMap(({ cssProperties = [] }) => cssProperties.map((each) => [each.name, each])),
  );
  return {
    version: 1.1,
    properties: [...properties].map(([name, item]) => ({ name, description: markdown(item) })),
  };
}

/** `web-types.json`, which `web-types` in package.json names. */
export function webTypes(elements, valuesOf, { name, version }) {
  const described = (item) => ({ name: item.name, description: textOf(item) });
  return {
    $schema: 'https://json.schemastore.org/web-types',
    name,
    version,
    'description-markup': 'markdown',
    'js-types-syntax': 'typescript',
    contributions: {
      html: {
        elements: elements.map((element) => ({
          name: element.tagName,
          description: [element.summary, element.description].filter(Boolean).join('\n\n'),
          attributes: attributesOf(element, valuesOf).map(({ name: attribute, item, names, isBoolean }) => ({
            name: attribute,
            description: textOf(item),
            ...(item.default && { default: item.default }),
            value: { type: isBoolean ? 'boolean' : names ? names.map((value) => `'${value}'`).join(' | ') : 'string' },
          })),
          slots: (element.slots ?? []).map(described),
          js: {
            properties: fieldsOf(element).map((field) => ({
              ...described(field),
              type: field.type?.text ?? 'unknown',
            })),
            events: (element.events ?? []).map((event) => ({ ...described(event), type: event.type?.text })),
          },
          css: {
            properties: (element.cssProperties ?? []).map(described),
            parts: (element.cssParts ?? []).map(described),
          },
        })),
      },
    },
  };
}
