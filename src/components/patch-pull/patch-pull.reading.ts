/** What is seen, in words and numbers. */
import type { Cell } from '../../drawing/heat-map.js';
import type { NumberStyle } from '../../drawing/numbers.js';
import type { FigureTable } from '../../templates/export.js';
import type { Pulls } from './patch-pull.pulls.js';
import type { View } from './patch-pull.view.js';
import { words } from './patch-pull.words.js';

/** Writes a number, with the decimals that one as great as `greatest` needs. */
export type FormatNumber = (value: number, greatest?: number) => string;

/** A prediction above this is nearly right, one below the other far from it. */
const [RIGHT, WRONG] = [0.9, 0.5];

/** What is happening now: which region pulls where, and how right the network is. */
export function caption(
  { pulls, label }: View,
  shown: {
    /** A place without a pull that the reader looks at. */
    readonly place: Cell | undefined;
    /** The place that is shown, and the weight that the reader points at. */
    readonly cell: Cell;
    readonly weight: Cell | undefined;
    readonly index: number;
    readonly playing: boolean;
    /** What there is to know while the network that was asked for has not come. */
    readonly note: string | undefined;
  },
  number: FormatNumber,
): string {
  if (shown.note || !pulls) return shown.note ?? words.loading;
  const { place, cell, weight, index, playing } = shown;
  const { regions, probability, strength } = pulls;
  const verdict = probability > RIGHT ? words.small : probability < WRONG ? words.large : '';
  // One minus a small number needs the decimals of that number.
  const p = number(probability, probability > RIGHT ? 1 - probability : undefined);
  const state = `${words.state(label, p, number(strength, strength))} ${verdict}`.trim();
  if (regions.length === 0) return `${words.none} ${state}`;
  if (weight) return weightSentence(pulls, cell, weight, index + 1, number);
  if (place) return `${words.silence(place.row, place.column, pulls.silenceAt(place))} ${state}`;
  const { delta } = regions[index];
  const said = (delta < 0 ? words.toPatch : words.fromPatch)(index + 1, regions.length, number(delta, delta));
  if (index < regions.length - 1 || playing) return `${said} ${state}`;
  return `${said} ${words.all(regions.length, number(pulls.difference, pulls.difference))} ${state}`;
}

/** How one weight's share comes about, and what all shares are. */
function weightSentence(pulls: Pulls, cell: Cell, { row, column }: Cell, count: number, number: FormatNumber): string {
  const at = row * pulls.kernel + column;
  const write = (value: number): string => number(value, value);
  return words.weight(row, column, {
    factor: write(-pulls.deltaAt(cell)),
    pixel: write(pulls.patchAt(cell)[at]),
    product: write(pulls.pullOf(cell)[at]),
    sum: write(pulls.sumOf(count)[at]),
    count,
    goal: write(pulls.goal[at]),
  });
}

/** Numbers as a picture shows them; those as great as `greatest` with three digits that count. */
export function formatted(
  value: number,
  greatest: number | undefined,
  number: (value: number, style: NumberStyle) => string,
): string {
  const size = Math.abs(greatest ?? 1);
  if (size > 0 && size < SMALL) return powerOfTen(value, number);
  return number(value, { decimals: size > 0 && size < 1 ? 2 - Math.floor(Math.log10(size)) : 2 });
}

/** Below this, a number is written as a power of ten. */
const SMALL = 0.001;

/** `4.4·10⁻¹⁶` */
function powerOfTen(value: number, number: (value: number, style: NumberStyle) => string): string {
  if (value === 0) return '0';
  const [digits, power] = value.toExponential(1).split('e').map(Number);
  const raised = String(Math.abs(power)).replace(/\d/g, (digit) => '⁰¹²³⁴⁵⁶⁷⁸⁹'[Number(digit)]);
  return `${number(digits, { decimals: 1 })}·10${power < 0 ? '⁻' : ''}${raised}`;
}

/** The regions as a table, the strongest first. */
export function tableOf({ pulls, filter }: View, number: (value: number) => string | number): FigureTable {
  return {
    caption: words.tableCaption(filter),
    columns: words.columns,
    rows: (pulls?.regions ?? []).map(({ row, column, delta }, i) => [
      i + 1,
      row + 1,
      column + 1,
      number(delta),
      delta < 0 ? words.toward : words.away,
    ]),
  };
}
