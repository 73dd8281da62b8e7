import { version } from './version.js';

/** Registers a tag unless it is taken: the first copy of the library on a page wins. */
export function define(tag: string, element: CustomElementConstructor): void {
  if (typeof customElements === 'undefined') return;
  const known = customElements.get(tag) as { version?: string } | undefined;
  if (!known) customElements.define(tag, element);
  else if (known.version !== version)
    void import('./taken.js').then(({ warn }) => {
      warn(tag, known.version);
    });
}
