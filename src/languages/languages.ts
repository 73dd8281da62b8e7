/** The words of other languages than English. Fetched only by pages that need one. */
import { table } from './generated/table.js';

/** By language and part. */
const translated = new Map<string, object>();

/** By language and element; undefined as soon as its words are there. */
const arriving = new Map<string, Promise<void> | undefined>();

/** Of the element that is being drawn, or was last. */
let current = 'en';

async function fetchWords(tag: string, language: string): Promise<void> {
  for (const fetched of await Promise.all([tag, 'convlets'].map(async (name) => table[`${language}/${name}`]?.()))) {
    for (const [part, words] of Object.entries(fetched?.translation ?? {})) translated.set(language + part, words);
  }
}

/** The words of a part in the present language, if there are any. */
export const read = (part: string): object | undefined => translated.get(current + part);

/** Words are read in this language from now on; resolves when those of the element are there, undefined if they are. */
export function speak(tag: string, language: string): Promise<void> | undefined {
  current = language;
  const name = language + tag;
  if (!arriving.has(name)) {
    const asked = fetchWords(tag, language)
      .catch(() => undefined)
      .finally(() => arriving.set(name, undefined));
    arriving.set(name, asked);
  }
  return arriving.get(name);
}
