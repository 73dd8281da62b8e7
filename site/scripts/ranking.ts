/** Which pages answer a question, the best first. */
export interface Entry {
  readonly title: string;
  /** From the top of the site. */
  readonly url: string;
  readonly sentence: string;
  /** Attributes, methods and events of an element; headings of a text. */
  readonly words: readonly string[];
  /** What else the page says. */
  readonly text: string;
}

/** How much a word counts by where it stands; 0: nowhere. */
function worth(entry: Entry, word: string): number {
  const title = entry.title.toLowerCase();
  if (title.replace('<', '').startsWith(word)) return 16;
  if (title.includes(word)) return 8;
  if (entry.words.some((each) => each.toLowerCase().startsWith(word))) return 4;
  if (entry.sentence.toLowerCase().includes(word)) return 2;
  return entry.text.toLowerCase().includes(word) ? 1 : 0;
}

/** Entries in which every word of the question stands. */
export function ranked(entries: readonly Entry[], question: string): Entry[] {
  const words = question.toLowerCase().split(/\s+/).filter(Boolean);
  if (words.length === 0) return [];
  return entries
    .map((entry) => ({ entry, worths: words.map((word) => worth(entry, word)) }))
    .filter(({ worths }) => worths.every((each) => each > 0))
    .map(({ entry, worths }) => ({ entry, sum: worths.reduce((a, b) => a + b) }))
    .sort((a, b) => b.sum - a.sum)
    .map(({ entry }) => entry);
}
