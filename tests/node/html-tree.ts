/** HTML as a browser's parser reads it, for comparing: elements, attributes and text, without white space between tags. */
import rehypeRaw from 'rehype-raw';
import { unified } from 'unified';

interface Node {
  readonly type: string;
  readonly tagName?: string;
  readonly properties?: Readonly<Record<string, unknown>>;
  readonly children?: readonly Node[];
  readonly value?: string;
}

export interface Tree {
  readonly tag: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly (Tree | string)[];
}

/** Parses a fragment of HTML. */
export function htmlTree(html: string): Node {
  const fragment = { type: 'root' as const, children: [{ type: 'raw' as const, value: html }] };
  return unified().use(rehypeRaw).runSync(fragment);
}

export function textOf(node: Node): string {
  return node.type === 'text' ? (node.value ?? '') : (node.children ?? []).map(textOf).join('');
}

function* elements(node: Node): Generator<Node> {
  if (node.tagName) yield node;
  for (const child of node.children ?? []) yield* elements(child);
}

/** The only <figure> there is. */
export function figureOf(page: Node): Node {
  const figures = [...elements(page)].filter(({ tagName }) => tagName === 'figure');
  if (figures.length !== 1) throw new Error(`There are ${figures.length} figures.`);
  return figures[0];
}

/** `className` and its like as attributes; lists as the words they came from. */
const attributeName = (name: string): string => name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);

/**
 * A node without white space between tags and without the paragraphs that some processors wrap around single lines.
 * With `page`, a script that stands elsewhere on it counts as the figure's: React moves it into the head.
 */
export function plainTree(node: Node, page?: Node): Tree {
  const attributes = Object.entries(node.properties ?? {}).map(([name, value]) => {
    const text = value === true ? '' : [value].flat().join(' ');
    return [attributeName(name), name === 'style' ? text.replace(/;$/, '') : text];
  });
  const children = (node.children ?? []).flatMap(function plain(child): (Tree | string)[] {
    if (child.type === 'text') return child.value?.trim() ? [child.value.replace(/\s+/g, ' ').trim()] : [];
    if (child.type !== 'element') return [];
    return child.tagName === 'p' ? (child.children ?? []).flatMap(plain) : [plainTree(child)];
  });
  const scripts = page && [...elements(page)].filter(({ tagName }) => tagName === 'script');
  const tree = {
    tag: node.tagName ?? '',
    attributes: Object.fromEntries(attributes) as Record<string, string>,
    children,
  };
  if (scripts) {
    if (scripts.length !== 1) throw new Error(`There are ${scripts.length} scripts.`);
    const { async: started, ...script } = plainTree(scripts[0]).attributes;
    if (started !== '') throw new Error('React would not start this script.');
    tree.children.splice(1, 0, { tag: 'script', attributes: script, children: [] });
  }
  return tree;
}

export const blankLines = (text: string): number => text.split('\n').filter((line) => line.trim() === '').length;
