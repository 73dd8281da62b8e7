/** One mistake is forgiven in every so many letters. */
const LETTERS_PER_MISTAKE = 5;

/**
 * The name that `word` was probably meant to be, or undefined if none is near.
 *
 * @param word What was written, for example `conv-silder`.
 * @param names What there is.
 */
export function nearest(word: string, names: readonly string[]): string | undefined {
  return names
    .map((name) => ({ name, mistakes: mistakes(word, name) }))
    .filter((found) => found.mistakes <= found.name.length / LETTERS_PER_MISTAKE)
    .sort((a, b) => a.mistakes - b.mistakes)[0]?.name;
}

/**
 * How many letters were forgotten, added, exchanged or swapped with their neighbour: the optimal string alignment
 * distance.
 */
function mistakes(word: string, name: string): number {
  let before: number[] = [];
  let last: number[] = [];
  let row = Array.from({ length: name.length + 1 }, (_, i) => i);
  for (let i = 1; i <= word.length; i++) {
    [before, last, row] = [last, row, [i]];
    for (let j = 1; j <= name.length; j++) {
      const same = word[i - 1] === name[j - 1];
      row[j] = Math.min(last[j] + 1, row[j - 1] + 1, last[j - 1] + (same ? 0 : 1));
      if (word[i - 1] === name[j - 2] && word[i - 2] === name[j - 1]) row[j] = Math.min(row[j], before[j - 2] + 1);
    }
  }
  return row[name.length];
}
