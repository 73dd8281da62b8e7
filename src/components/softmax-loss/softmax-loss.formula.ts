/** The formula line of softmax-loss: the loss and the gradient, symbols above, numbers below. */
import { html, type TemplateResult } from 'lit';
import type { Prediction } from './softmax-loss.model.js';
import { words } from './softmax-loss.words.js';
import { significant, twoDigits, type Write } from './softmax-loss.numbers.js';

const loss = (): TemplateResult =>
  html`<math aria-label=${words.lossAloud}>
    <mi>L</mi><mo>=</mo><mo>−</mo><mi>ln</mi><mspace width="0.17em"></mspace
    ><msub><mi>p</mi><mi>${words.right}</mi></msub>
  </math>`;

const gradient = (): TemplateResult =>
  html`<math displaystyle="true" aria-label=${words.gradientAloud}>
    <mfrac
      ><mrow><mo>∂</mo><mi>L</mi></mrow
      ><mrow
        ><mo>∂</mo><msub><mi>z</mi><mi>k</mi></msub></mrow
      ></mfrac
    ><mo>=</mo><msub><mi>p</mi><mi>k</mi></msub
    ><mo>−</mo><msub><mi>y</mi><mi>k</mi></msub>
  </math>`;

/** The loss, and the gradient at class `k`. */
export function formulaLine(prediction: Prediction, k: number, write: Write): TemplateResult {
  const { label, correct, missing, loss: value, gradient: pulls, probabilities } = prediction;
  const y = k === label ? 1 : 0;
  const digits = { decimals: 3, fixed: true };
  // Of what is almost certain, the digits that matter are those of the difference from 1.
  const p = missing < 1e-3 ? `(1 − ${twoDigits(missing, write)})` : significant(correct, 4, write);
  return html`<div class="formula" part="value">
    <span class="pair"
      >${loss()}<span class="terms"
        >= −ln ${p} ≈ <span class="result">${value < 0.1 ? twoDigits(value, write) : write(value)}</span></span
      ></span
    >
    <span class="pair"
      >${gradient()}<span class="terms"
        >= ${write(probabilities[k], digits)} − ${y} ≈ <span class="result back">${write(pulls[k], digits)}</span>
        <span class="nil">(k = ${k})</span></span
      ></span
    >
  </div>`;
}
