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
  const rows = [Array.from({ length: name.length + 1 }, (_, i) => i)];
  for (let i = 1; i <= word.length; i++) {
    const above = rows[i - 1];
    const row = [i];
    for (let j = 1; j <= name.length; j++) {
      const same = word[i - 1] === name[j - 1];
      row[j] = Math.min(above[j] + 1, row[j - 1] + 1, above[j - 1] + (same ? 0 : 1));
      if (word[i - 1] === name[j - 2] && word[i - 2] === name[j - 1]) row[j] = Math.min(row[j], rows[i - 2][j - 2] + 1);
    }
    rows.push(row);
  }
  return rows[word.length][name.length];
}
