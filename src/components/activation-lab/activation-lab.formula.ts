/** What stands under the picture of activation-lab: one cell in numbers, and all cells in a few sentences. */
import { html, type TemplateResult } from 'lit';
import { decimalsThatAddUp } from '../../drawing/sums.js';
import { roundTo } from '../../drawing/numbers.js';
import { FAINT_SLOPE, type ActivatedMap, type Followed } from './activation-lab.model.js';
import { words } from './activation-lab.words.js';

/** So many decimals that 0.9996 is not taken for a 1 that is never reached. */
export function fineDecimals(value: number): number {
  let decimals = 2;
  while (decimals < 5 && !Number.isInteger(value) && Number.isInteger(roundTo(value, decimals))) decimals++;
  // One digit alone would say too little of a small slope: 0.0005, not 0.001.
  return decimals > 2 ? decimals + 1 : decimals;
}

/** The chosen cell: z + b, φ(z + b), φ′(z + b). */
export function formulaLine(
  { z, shifted, output, slope }: Followed,
  { bias, activation }: ActivatedMap,
  number: (value: number, decimals: number) => string,
): TemplateResult {
  const { decimals, exact } = decimalsThatAddUp([z, bias], shifted);
  const write = (value: number): string => number(value, decimals);
  const fine = (value: number): string => number(value, fineDecimals(value));
  const sum = html`${write(z)} ${bias < 0 ? '−' : '+'} ${write(Math.abs(bias))}`;
  const fate = slope === 0 ? words.blocked : slope < FAINT_SLOPE ? words.faint : words.passes(fine(slope));
  return html`<div class="formula" part="value">
    <span
      ><math><mi>z</mi><mo>+</mo><mi>b</mi></math> = ${sum} ${exact ? '=' : '≈'} <b>${write(shifted)}</b></span
    >
    <span>${words.names[activation]}(${write(shifted)}) = <b>${fine(output)}</b></span>
    <span class="back">φ′(${write(shifted)}) = ${fine(slope)}: ${fate}</span>
  </div>`;
}

/** What the bias does to all cells, how many pass no gradient back, and the range of φ. */
export function captionOf(map: ActivatedMap, signed: (value: number) => string): string {
  const { activation, bias, stalled } = map;
  const name = words.names[activation];
  const cells = map.before.length;
  const [range, remark] = words.ranges[activation];
  const moved = bias === 0 ? words.noBias : words.biasAdded(signed(bias), cells);
  const alive = activation === 'linear' || activation === 'leaky-relu';
  const gradient = alive
    ? words.alive(name, String(map.derivative(-1)))
    : words.stalled(name, stalled, cells, activation === 'relu' ? 'zero' : 'faint');
  const kink = activation === 'relu' && map.onKink > 0 ? words.onKink(map.onKink) : '';
  return `${moved} ${gradient}${kink} ${words.rangeOf(name, range, remark)}`;
}
