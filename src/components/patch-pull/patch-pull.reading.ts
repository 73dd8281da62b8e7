/** What is seen, in words and numbers. */
import type { Cell } from '../../drawing/heat-map.js';
import type { FigureTable } from '../../templates/export.js';
import type { View } from './patch-pull.view.js';
import { words } from './patch-pull.words.js';

export type FormatNumber = (value: number, greatest?: number) => string;

/** A prediction above this is nearly right, one below the other far from it. */
const [RIGHT, WRONG] = [0.9, 0.5];

/** What is happening now: which region pulls where, and how right the network is. */
export function caption(
  { pulls, label }: View,
  shown: {
    /** A place without a pull that the reader looks at. */
    readonly place: Cell | undefined;
    readonly index: number;
    readonly playing: boolean;
    readonly note: string | undefined;
  },
  number: FormatNumber,
): string {
  if (!pulls) return shown.note ?? words.loading;
  const { place, index, playing } = shown;
  const { regions, probability, strength } = pulls;
  const verdict = probability > RIGHT ? words.small : probability < WRONG ? words.large : '';
  // One minus a small number needs the decimals of that number.
  const p = number(probability, probability > RIGHT ? 1 - probability : undefined);
  const state = `${words.state(label, p, number(strength, strength))} ${verdict}`.trim();
  if (regions.length === 0) return `${words.none} ${state}`;
  if (place) return `${words.silence(place.row, place.column, pulls.silenceAt(place))} ${state}`;
  const { delta } = regions[index];
  const said = (delta < 0 ? words.toPatch : words.fromPatch)(index + 1, regions.length, number(delta, delta));
  if (index < regions.length - 1 || playing) return `${said} ${state}`;
  return `${said} ${words.all(regions.length, tiny(pulls.difference))} ${state}`;
}

/** Decimals with which a number as great as this has three digits that count; two at least. */
export const decimalsFor = (greatest: number): number =>
  greatest > 0 && Number.isFinite(greatest) ? Math.min(9, Math.max(2, 2 - Math.floor(Math.log10(greatest)))) : 2;

/** Very small numbers as a power of ten, `4·10⁻¹⁶`. */
export function tiny(value: number): string {
  if (value === 0) return '0';
  const [digits, power] = value.toExponential(0).split('e');
  const raised = String(Math.abs(Number(power))).replace(/\d/g, (digit) => '⁰¹²³⁴⁵⁶⁷⁸⁹'[Number(digit)]);
  return `${digits}·10${Number(power) < 0 ? '⁻' : ''}${raised}`;
}

/** The regions as a table, the strongest first. */
export function tableOf(view: View | undefined, number: (value: number) => string | number): FigureTable {
  const regions = view?.pulls?.regions ?? [];
  return {
    caption: words.tableCaption(view?.filter ?? 0),
    columns: words.columns,
    rows: regions.map(({ row, column, delta }, i) => [
      i + 1,
      row + 1,
      column + 1,
      number(delta),
      delta < 0 ? words.toward : words.away,
    ]),
  };
}
