/** The formula line of pool-stepper: symbols above, the numbers of this window below. */
import { html, nothing, type TemplateResult } from 'lit';
import { decimalsThatAddUp } from '../../drawing/sums.js';
import { roundTo, type NumberStyle } from '../../drawing/numbers.js';
import type { Pooling, PoolStop } from './pool-stepper.model.js';
import { words } from './pool-stepper.words.js';

/** So many numbers are written out before the rest is only counted. */
export const MOST_TERMS = 9;

export type Write = (value: number, style?: NumberStyle) => string;

const maximum = (): TemplateResult =>
  html`<math aria-label=${words.maxAloud}>
    <mi>O</mi><mo stretchy="false">(</mo><mi>i</mi><mo>,</mo><mi>j</mi><mo stretchy="false">)</mo><mo>=</mo>
    <munder
      ><mi>max</mi><mrow><mi>m</mi><mo>,</mo><mi>n</mi></mrow></munder
    >
    <mi>I</mi><mo stretchy="false">(</mo><mi>S</mi><mi>i</mi><mo>+</mo><mi>m</mi><mo>,</mo><mi>S</mi><mi>j</mi><mo>+</mo
    ><mi>n</mi><mo stretchy="false">)</mo>
  </math>`;

const mean = (): TemplateResult =>
  html`<math aria-label=${words.meanAloud}>
    <mi>O</mi><mo stretchy="false">(</mo><mi>i</mi><mo>,</mo><mi>j</mi><mo stretchy="false">)</mo><mo>=</mo>
    <mfrac><mn>1</mn><mi>N</mi></mfrac>
    <munder
      ><mo>∑</mo><mrow><mi>m</mi><mo>,</mo><mi>n</mi></mrow></munder
    >
    <mi>I</mi><mo stretchy="false">(</mo><mi>S</mi><mi>i</mi><mo>+</mo><mi>m</mi><mo>,</mo><mi>S</mi><mi>j</mi><mo>+</mo
    ><mi>n</mi><mo stretchy="false">)</mo>
  </math>`;

export const rest = (count: number): TemplateResult | typeof nothing =>
  count > 0 ? html`<span class="nil">${words.andMore(count)}</span>` : nothing;

/** `=` where the digits shown are the number itself. */
const equals = (value: number): string => (Math.abs(roundTo(value, 2) - value) < 1e-9 ? '=' : '≈');

export const signed = (value: number, first: boolean, text: string): string => {
  if (first) return value < 0 ? `−${text}` : text;
  return `${value < 0 ? '−' : '+'} ${text}`;
};

export function forwardFormula({ settings }: Pooling, stop: PoolStop, shown: boolean, write: Write): TemplateResult {
  const { values, output } = stop;
  const hidden = html`<span class="result">?</span>`;
  if (settings.operation === 'max') {
    return line(
      maximum(),
      html`max(${values.slice(0, MOST_TERMS).map((value, i) => html`${i > 0 ? ', ' : ''}${mark(values.indexOf(output) === i && shown, write(value))}`)}${rest(values.length - MOST_TERMS)})
      = ${shown ? html`<span class="result">${write(output)}</span>` : hidden}`,
    );
  }
  const sum = values.reduce((total, value) => total + value, 0);
  const { decimals, exact } = decimalsThatAddUp(values, sum);
  const written = values
    .slice(0, MOST_TERMS)
    .map(
      (value, i) =>
        html`${i > 0 ? ' ' : ''}<span class="term"
            >${signed(value, i === 0, write(Math.abs(value), { decimals }))}</span
          >`,
    );
  return line(
    mean(),
    html`(${written}${rest(values.length - MOST_TERMS)}) ÷ ${values.length}
    ${
      shown
        ? html`${exact ? '=' : '≈'} ${write(sum, { decimals })} ÷ ${values.length} ${equals(output)}
            <span class="result">${write(output)}</span>`
        : html`= ${hidden}`
    }`,
  );
}

const mark = (winner: boolean, text: string): TemplateResult =>
  winner ? html`<strong class="result">${text}</strong>` : html`${text}`;

export const line = (symbols: TemplateResult, numbers: TemplateResult, kind = ''): TemplateResult =>
  html`<div class=${`formula ${kind}`} part="value">${symbols}<span class="terms">${numbers}</span></div>`;
