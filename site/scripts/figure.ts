/** What the pages ask of a live figure. */
export interface Figure extends HTMLElement {
  readonly ready: Promise<void>;
  readonly updateComplete: Promise<boolean>;
  export(options: { type: 'png'; scale?: number }): Promise<Blob>;
}

export type Attributes = Readonly<Record<string, string | number | boolean>>;

/** Gives a figure these attributes and no others, its own name apart. */
export function setAttributes(figure: HTMLElement, attributes: Attributes): void {
  for (const { name } of [...figure.attributes]) {
    if (name !== 'id' && !name.startsWith('aria-') && !(name in attributes)) figure.removeAttribute(name);
  }
  for (const [name, value] of Object.entries(attributes)) {
    if (value === false) figure.removeAttribute(name);
    else figure.setAttribute(name, value === true ? '' : String(value));
  }
}

/** The attributes as they stand in the page. */
export const attributesOf = (figure: HTMLElement): Record<string, string> =>
  Object.fromEntries(
    [...figure.attributes].filter(({ name }) => name !== 'id').map(({ name, value }) => [name, value]),
  );
