/** What is happening now, in sentences and as a table, with the measured numbers. */
import type { ContestMeasurements } from '../../data/flatten-vs-conv.js';
import { longest } from '../../drawing/longest.js';
import type { FigureTable } from '../../templates/export.js';
import { FURTHEST, mean, meanByShift } from './flatten-vs-conv.model.js';
import type { Contestant } from './flatten-vs-conv.picture.js';
import type { NetworkName, Pixels } from './flatten-vs-conv.recipes.js';
import { words } from './flatten-vs-conv.words.js';

interface Now {
  readonly right: number;
  readonly down: number;
  readonly pixels: Pixels;
  readonly contestants: Readonly<Record<NetworkName, Contestant>>;
  readonly measured: ContestMeasurements;
  readonly write: (value: number) => string;
  readonly percent: (share: number, decimals?: number) => string;
}

/** The caption, and what a screen reader is told of the whole picture. */
export function contestSentence(now: Now): { readonly caption: string; readonly summary: string } {
  const { right, down, contestants, percent } = now;
  const reads = ({ opinion: { answer, probabilities }, verdict }: Contestant): string =>
    words.reads(answer, percent(probabilities[answer]), verdict);
  const [dense, conv] = [reads(contestants.dense), reads(contestants.conv)];
  const place = words.place(right, down);
  const unmoved = now.pixels === 'permuted' ? words.shuffled : words.unmoved;
  const lead = place === '' ? unmoved : `${place.charAt(0).toUpperCase()}${place.slice(1)}`;
  const story = now.pixels === 'permuted' ? shuffledStory(now) : shiftStory(now);
  return {
    caption: `${words.says1(lead, dense, conv)} ${story}`,
    summary: words.summary(place === '' ? '' : `, ${place}`, dense, conv),
  };
}

/** As long as the caption gets while the digit moves. */
export function longestCaption({ pixels, write, percent }: Pick<Now, 'pixels' | 'write' | 'percent'>): string {
  const [share, exact] = [percent(0.11), percent(0.111, 1)];
  const reads = words.reads(0, share, false);
  const said = words.says1(words.place(-FURTHEST, -FURTHEST), reads, reads);
  if (pixels === 'permuted') return `${said} ${words.shuffledStory(exact, exact, exact, exact)}`;
  const measured = words.atShift(write(1000), words.byPixels(FURTHEST), share, share);
  return `${said} ${measured} ${longest(words.small, words.large)}`;
}

function shuffledStory({ measured, percent }: Now): string {
  const of = (name: NetworkName): [string, string] => [
    percent(mean(measured[name].permuted), 1),
    percent(mean(measured[name].shifted.map((run) => run[0])), 1),
  ];
  return words.shuffledStory(...of('dense'), ...of('conv'));
}

/** Measured are shifts along one axis, by whole pixels: the nearest one is told. */
function shiftStory({ right, down, measured, write, percent }: Now): string {
  const shift = Math.min(measured.dense.shifted[0].length - 1, Math.round(Math.hypot(right, down)));
  const at = (name: NetworkName): string => percent(meanByShift(measured[name])[shift]);
  const story = words.atShift(write(measured.digits), words.byPixels(shift), at('dense'), at('conv'));
  return `${story} ${shift > 2 ? words.large : words.small}`;
}

/** All measured accuracies, the mean over the training runs. */
export function accuracyTable(measured: ContestMeasurements, percent: (share: number) => string): FigureTable {
  const columns = words.tableColumns;
  return {
    caption: words.shiftTitle,
    columns: [
      columns.network,
      ...measured.dense.shifted[0].map((_, shift) => `${columns.shift} ${String(shift)} px`),
      ...[columns.shuffled, columns.permuted],
    ],
    rows: (['dense', 'conv'] as const).map((name) => {
      const { shuffled, permuted } = measured[name];
      const shares = [...meanByShift(measured[name]), mean(shuffled), mean(permuted)];
      return [words.short[name], ...shares.map((share) => percent(share))];
    }),
  };
}
