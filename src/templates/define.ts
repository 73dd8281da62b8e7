import { version } from './version.js';

/** Other versions on the page that were warned about: each is named once, not for each of its tags. */
const named = new Set<string>();

/** Registers a tag unless it is taken: the first copy of the library on a page wins. */
export function define(tag: string, element: CustomElementConstructor): void {
  if (typeof customElements === 'undefined') return;
  const known = customElements.get(tag) as { version?: string } | undefined;
  if (!known) customElements.define(tag, element);
  else if (!known.version) {
    console.warn(`<${tag}> is already registered by something else; convlets ${version} leaves it.`);
  } else if (known.version !== version && !named.has(known.version)) {
    named.add(known.version);
    console.warn(
      `<${tag}> is already registered by convlets ${known.version}; convlets ${version} leaves it, and every other tag ` +
        'of that version. Load one version per page.',
    );
  }
}
