/** What is to be seen of each start; fetched when a reader looks at another one than at first. */
import { momentOf, type Entry } from './init-lab.entries.js';
import { cosine } from './init-lab.measures.js';
import { filtersOf } from './init-lab.model.js';
import type { SchemeName } from './init-lab.names.js';
import { upper, type Numbers } from './init-lab.numbers.js';
import { words, type CaptionValues } from './init-lab.starts.words.js';
import type { Scene } from './init-lab.view.js';

/** Mean cosine of a network's filters with their own start; NaN for zeros, which have no direction to keep. */
export function keptOf(entry: Entry, frame: number): number {
  const [start, now] = [entry.frames[0], momentOf(entry, frame)].map(({ filters }) => filtersOf(filters));
  return start.reduce((sum, filter, k) => sum + cosine(filter, now[k]), 0) / start.length;
}

/** What a start is, in a sentence. */
export const meaningOf = ({ key, std }: Entry, { write }: Numbers): string =>
  upper(words.meanings[key as SchemeName](write(std ?? NaN, 4)));

/** What has become of it. */
export function caption(
  { chosen: { frame }, numbers, entry }: Scene,
  values: Pick<CaptionValues, 'when' | 'right' | 'usual' | 'spread'>,
): string {
  const { loss = NaN, diversity } = momentOf(entry, frame);
  const { captions } = words;
  const say = captions[entry.key in captions ? (entry.key as keyof typeof captions) : 'sane'];
  return say({
    ...{ ...values, meaning: meaningOf(entry, numbers), When: upper(values.when), differ: numbers.small(diversity) },
    kept: numbers.write(keptOf(entry, frame)),
    loss: numbers.small(loss),
    firstLoss: numbers.small(entry.run?.losses[0] ?? NaN),
  });
}
