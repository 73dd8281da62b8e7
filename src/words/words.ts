/** What elements say, in the reader's language. English is always there; other languages are fetched when needed. */

/** A part of an element's words in another language: the same keys, functions that take the same, lists as long. */
export type Translated<T> = T extends string
  ? string
  : T extends number | boolean
    ? T
    : T extends (...args: infer A) => infer R
      ? (...args: A) => Translated<R>
      : { readonly [K in keyof T]: Translated<T[K]> };

/** Translated parts of an element's words, by their names. */
export type Translation = Readonly<Record<string, object>>;

/** Reads the words of other languages, as soon as there is a page that needs one. */
interface Languages {
  speak(tag: string, language: string): Promise<void> | undefined;
  read(part: string): object | undefined;
}
let languages: Languages | undefined;

/**
 * One part of an element's words. Reads in the language of the element that is being drawn, so a word must be read where
 * it is used and not kept.
 *
 * @param part the name of the file that holds them, without `.words.ts`
 */
export const inLanguages = <T extends object>(part: string, english: T): T =>
  new Proxy(english, { get: (words, key) => Reflect.get(languages?.read(part) ?? words, key) as unknown });

/**
 * From now on words are read in this language. While those of the element are on their way, the promise of them; English
 * is read where there are none.
 */
export function speak(tag: string, language: string): Promise<void> | undefined {
  if (languages) return languages.speak(tag, language);
  if (language === 'en') return undefined;
  return import('../languages/languages.js').then(
    (fetched) => {
      languages = fetched;
    },
    () => {
      languages = { speak: () => undefined, read: () => undefined };
    },
  );
}
