/** Elements in one expression. */
type Properties<T> = Partial<Record<keyof T, unknown>>;

export function make<Tag extends keyof HTMLElementTagNameMap>(
  tag: Tag,
  properties: Properties<HTMLElementTagNameMap[Tag]> = {},
  ...children: (Node | string)[]
): HTMLElementTagNameMap[Tag] {
  const element = document.createElement(tag);
  Object.assign(element, properties);
  element.append(...children);
  return element;
}

export const all = (selector: string, from: ParentNode = document): HTMLElement[] => [
  ...from.querySelectorAll<HTMLElement>(selector),
];

export function one(selector: string, from: ParentNode = document): HTMLElement {
  const found = from.querySelector<HTMLElement>(selector);
  if (!found) throw new Error(`There is no ${selector} on this page.`);
  return found;
}

/** Address of the site's top, from this page. */
export const root = (): string => new URL(document.body.dataset.root ?? './', location.href).href;
