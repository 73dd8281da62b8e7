import { version } from './version.js';

/** Registers a tag unless it is taken: the first copy of the library on a page wins, and versions are compared once. */
export function define(tag: string, element: CustomElementConstructor): void {
  if (typeof customElements === 'undefined') return;
  const known = customElements.get(tag) as { version?: string } | undefined;
  if (!known) customElements.define(tag, element);
  else if (known.version !== version) {
    const owner = known.version ? `convlets ${known.version}` : 'something else';
    console.warn(
      `<${tag}> is already registered by ${owner}; convlets ${version} leaves it. Load one version per page.`,
    );
  }
}
