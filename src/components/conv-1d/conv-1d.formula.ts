/** The formula line of conv-1d: symbols above, the numbers of this stop below. */
import { html, mathml, type MathMLTemplateResult, type TemplateResult } from 'lit';
import { roundTo } from '../../drawing/numbers.js';
import type { SignalStop } from './conv-1d.model.js';
import { words } from './conv-1d.words.js';

const DECIMALS = 4;

const open = mathml`<mo stretchy="false">(</mo>`;
const close = mathml`<mo stretchy="false">)</mo>`;

/** O(i) = Σ I(…) · W(m), with the position as it is written; `spoken`: all of it. */
const symbols = (spoken: string, position: MathMLTemplateResult): TemplateResult =>
  html`<math aria-label=${spoken}
    ><mi>O</mi>${open}<mi>i</mi>${close}<mo>=</mo><msub><mo>∑</mo><mi>m</mi></msub
    ><mi>I</mi>${open}${position}${close}<mo>⋅</mo><mi>W</mi>${open}<mi>m</mi>${close}</math
  >`;

const plain = (): TemplateResult => symbols(words.plainFormula, mathml`<mi>i</mi><mo>+</mo><mi>m</mi>`);

/** With stride S and P zeros before the signal. */
const general = (): TemplateResult =>
  symbols(words.generalFormula, mathml`<mi>S</mi><mi>i</mi><mo>+</mo><mi>m</mi><mo>−</mo><mi>P</mi>`);

export interface FormulaView {
  readonly stop: SignalStop;
  readonly taps: readonly number[];
  /** Whether the filter stops at every position, from the first. */
  readonly plain: boolean;
  /** Whether the sum may be seen. */
  readonly shown: boolean;
  readonly tap: number | undefined;
  readonly write: (value: number, decimals?: number) => string;
  readonly pointTap: (tap: number | undefined) => void;
}

/** Whether what is written, multiplied and added by hand, gives the sum that is written. */
function agrees(stop: SignalStop, taps: readonly number[]): boolean {
  const byHand = stop.patch.reduce((sum, value, m) => sum + roundTo(value, DECIMALS) * roundTo(taps[m], DECIMALS), 0);
  return Math.abs(byHand - roundTo(stop.output, DECIMALS)) < 1e-9;
}

export function formulaLine({
  stop,
  taps,
  plain: everywhere,
  shown,
  tap,
  write,
  pointTap,
}: FormulaView): TemplateResult {
  const bracketed = (value: number): string => (value < 0 ? `(${write(value, DECIMALS)})` : write(value, DECIMALS));
  return html`<div class="formula" part="value">
    ${everywhere ? plain() : general()}
    <span class="terms"
      >${stop.patch.map(
        (value, m) =>
          html`${m > 0 ? ' + ' : ''}<span
              class="term ${tap === m ? 'here' : ''}"
              @pointerenter=${(): void => {
                pointTap(m);
              }}
              @pointerleave=${(): void => {
                pointTap(undefined);
              }}
              >${bracketed(value)}·${bracketed(taps[m])}</span
            >`,
      )}
      <span class="result"
        >${shown ? `${agrees(stop, taps) ? '=' : '≈'} ${write(stop.output, DECIMALS)}` : `= ${words.hidden}`}</span
      ></span
    >
  </div>`;
}
