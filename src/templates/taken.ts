/** What the console says of a tag that is taken already. Fetched only then. */
import { version } from './version.js';

/** Other versions on the page that were warned about: each is named once, not for each of its tags. */
const named = new Set<string>();

/** @param known the version that registered the tag; undefined if it was something else */
export function warn(tag: string, known: string | undefined): void {
  if (!known) {
    console.warn(`<${tag}> is already registered by something else; convlets ${version} leaves it.`);
    return;
  }
  if (named.has(known)) return;
  named.add(known);
  console.warn(
    `<${tag}> is already registered by convlets ${known}; convlets ${version} leaves it, and every other tag of that ` +
      'version. Load one version per page.',
  );
}
