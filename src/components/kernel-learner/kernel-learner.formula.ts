/** The answer at one place: symbols, then numbers. Fetched when a reader points at a place. */
import { html, type TemplateResult } from 'lit';
import { sigmoid } from '../../math/elementary.js';
import { roundTo } from '../../drawing/numbers.js';
import type { Finding } from './kernel-learner.finding.js';
import { words } from './kernel-learner.formula.words.js';
import { READ, unitSum } from './kernel-learner.nets.js';
import type { Drawing } from './kernel-learner.subject.js';

const oneFilter = (): TemplateResult =>
  html`<math aria-label=${words.oneFilter}
    ><mi>y</mi><mo>=</mo><mi>σ</mi><mo stretchy="false">(</mo><mi>w</mi><mo>⋆</mo><mi>u</mi><mo>+</mo><mi>b</mi
    ><mo stretchy="false">)</mo></math
  >`;

const twoFilters = (): TemplateResult =>
  html`<math aria-label=${words.twoFilters}
    ><mi>y</mi><mo>=</mo><mi>σ</mi><mo stretchy="false">(</mo><msub><mi>v</mi><mn>1</mn></msub
    ><msub><mi>h</mi><mn>1</mn></msub
    ><mo>+</mo><msub><mi>v</mi><mn>2</mn></msub
    ><msub><mi>h</mi><mn>2</mn></msub
    ><mo>+</mo><mi>c</mi><mo stretchy="false">)</mo><mo>,</mo><mspace width="0.5em"></mspace
    ><msub><mi>h</mi><mi>k</mi></msub
    ><mo>=</mo><mi>σ</mi><mo stretchy="false">(</mo><msub><mi>w</mi><mi>k</mi></msub
    ><mo>⋆</mo><mi>u</mi><mo>+</mo><msub><mi>b</mi><mi>k</mi></msub
    ><mo stretchy="false">)</mo></math
  >`;

/** Factors of the score at a place, and what is added at the end. */
function termsAt(
  units: number,
  parameters: Float64Array,
  signal: Float64Array,
  place: number,
): { pairs: readonly (readonly [number, number])[]; bias: number } {
  if (units === 1) {
    return { pairs: [0, 1, 2].map((tap) => [parameters[tap], signal[place - 1 + tap]] as const), bias: parameters[3] };
  }
  const pairs = [0, 1].map((k) => [parameters[READ + k], sigmoid(unitSum(parameters, k, signal, place))] as const);
  return { pairs, bias: parameters[READ + 2] };
}

export function formulaLine(
  { learner, run, signal }: Finding,
  { step, number, write }: Drawing,
  place: number,
): TemplateResult {
  const { units } = learner;
  const parameters = run.frames[step];
  const { pairs, bias } = termsAt(units, parameters, signal, place);
  const score = pairs.reduce((sum, [a, b]) => sum + a * b, bias);
  // What a reader gets who multiplies the numbers as they stand.
  const asWritten = pairs.reduce((sum, [a, b]) => sum + roundTo(a, 2) * roundTo(b, 2), roundTo(bias, 2));
  const equals = roundTo(asWritten, 2) === roundTo(score, 2) ? '=' : '≈';
  const joined = (value: number, i: number): string =>
    i === 0 ? number(value) : `${value < 0 ? '−' : '+'} ${number(Math.abs(value))}`;
  const sum = [...pairs.map(([a, b], i) => `${joined(a, i)}·${b < 0 ? `(${number(b)})` : number(b)}`), joined(bias, 1)];
  return html`${units === 1 ? oneFilter() : twoFilters()}
    <span class="terms"
      >σ(${sum.join(' ')}) ${equals} σ(${number(score)}) ≈ <span class="result">${write(sigmoid(score), 2)}</span></span
    >`;
}
