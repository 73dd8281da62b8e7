/**
 * Types of the tags for frameworks: `elements.d.ts` is made from the manifest; the files of the frameworks turn its
 * attributes and events into their own way of writing them.
 */
import { readFileSync } from 'node:fs';
import { attributeOf, fieldsOf } from './manifest.mjs';

/** `ConvletsStepEvent` -> `../events/step.js` */
const eventModules = () => {
  const index = readFileSync('src/events/index.ts', 'utf8');
  return new Map(
    [...index.matchAll(/export \{ (\w+Event)\b[^}]*\} from '\.\/([\w-]+)\.js'/g)].map(([, name, file]) => [
      name,
      `../events/${file}.js`,
    ]),
  );
};

const comment = (text = '') =>
  `/** ${text
    .replace(/\s*\n\s*/g, ' ')
    .replaceAll('*/', '* /')
    .trim()} */`;

function attributeLines(element, valuesOf) {
  return fieldsOf(element).flatMap((field) => {
    const attribute = attributeOf(element, field);
    if (!attribute) return [];
    const { names } = valuesOf(element.tagName, field.name);
    // Names that the source keeps in a table are strings to TypeScript.
    const listed = names && field.type?.text === 'string';
    const type = listed ? names.map((name) => `'${name}'`).join(' | ') : `${element.name}['${field.name}']`;
    const lines = [comment(field.description), `    ${field.name}?: ${type} | undefined;`];
    if (attribute.name !== field.name) {
      lines.push(
        comment(`The attribute of \`${field.name}\`.`),
        `    '${attribute.name}'?: ${type} | \`\${number}\` | undefined;`,
      );
    }
    return lines;
  });
}

/** `elements.d.ts`: for each tag its class, its attributes and its events. */
export function elementTypes(elements, valuesOf) {
  const modules = eventModules();
  const events = new Set(elements.flatMap(({ events: list = [] }) => list.map(({ type }) => type.text)));
  const imports = [
    ...elements.map(
      ({ name, tagName }) => `import type { ${name} } from '../components/${tagName}/${tagName}.element.js';`,
    ),
    ...[...events]
      .filter((name) => modules.has(name))
      .map((name) => `import type { ${name} } from '${modules.get(name)}';`),
  ];
  const entries = elements.map(
    (element) => `  '${element.tagName}': {
    element: ${element.name};
    attributes: {
${attributeLines(element, valuesOf)
  .map((line) => `    ${line.startsWith('/**') ? `  ${line}` : `  ${line.trim()}`}`)
  .join('\n')}
    };
    events: {
${(element.events ?? []).map(({ name, type }) => `      '${name}': ${type.text};`).join('\n')}
    };
  };`,
  );
  return `${imports.join('\n')}

/** For each tag its class, the attributes and properties that are set from outside, and its events. */
export interface ConvletsElements {
${entries.join('\n')}
}
`;
}

const events = (prefix) =>
  `{ [E in keyof ConvletsElements[T]['events'] & \`convlets-\${string}\` as \`${prefix}\${E}\`]?: ((event: ConvletsElements[T]['events'][E]) => void) | undefined }`;

const jsx = (framework, attributes) => `import type { ${attributes} } from '${framework}';
import type { ConvletsElements } from './elements.js';

type Props<T extends keyof ConvletsElements> = Omit<
  ${attributes}<ConvletsElements[T]['element']>,
  keyof ConvletsElements[T]['attributes']
> &
  ConvletsElements[T]['attributes'] &
  ${events('on')}`;

/** The files of the frameworks by name. */
export const frameworkTypes = {
  react: `${jsx('react', 'HTMLAttributes').replace('import type { HTMLAttributes }', 'import type { HTMLAttributes, RefAttributes }')} &
  RefAttributes<ConvletsElements[T]['element']>;

type Tags = { [T in keyof ConvletsElements]: Props<T> };

declare module 'react' {
  namespace JSX {
    interface IntrinsicElements extends Tags {}
  }
}
`,
  preact: `${jsx('preact', 'HTMLAttributes')};

type Tags = { [T in keyof ConvletsElements]: Props<T> };

declare module 'preact' {
  namespace JSX {
    interface IntrinsicElements extends Tags {}
  }
}
`,
  svelte: `${jsx('svelte/elements', 'HTMLAttributes')};

type Tags = { [T in keyof ConvletsElements]: Props<T> };

declare module 'svelte/elements' {
  interface SvelteHTMLElements extends Tags {}
}
`,
  vue: `import type { DefineComponent, HTMLAttributes, ReservedProps } from 'vue';
import type { ConvletsElements } from './elements.js';

type Camel<Name extends string> = Name extends \`\${infer Head}-\${infer Tail}\` ? \`\${Head}\${Capitalize<Camel<Tail>>}\` : Name;

type Props<T extends keyof ConvletsElements> = Omit<HTMLAttributes, keyof ConvletsElements[T]['attributes']> &
  ConvletsElements[T]['attributes'] &
  ReservedProps &
  { [E in keyof ConvletsElements[T]['events'] & \`convlets-\${string}\` as \`on\${Capitalize<Camel<E>>}\`]?: ((event: ConvletsElements[T]['events'][E]) => void) | undefined };

type Tags = { [T in keyof ConvletsElements]: DefineComponent<Props<T>> };

declare module 'vue' {
  interface GlobalComponents extends Tags {}
}
`,
};
