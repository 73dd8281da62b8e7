/** The two scores of template-match as formulas, with the numbers of the image on screen. */
import { html, type TemplateResult } from 'lit';
import { roundTo } from '../../drawing/numbers.js';
import { norm, type Match, type Pixels } from './template-match.model.js';
import { words } from './template-match.words.js';

const rawScore = (): TemplateResult =>
  html`<math aria-label=${words.rawAloud}> <mi>S</mi><mo>=</mo><mo>∑</mo><mi>I</mi><mo>⋅</mo><mi>W</mi> </math>`;

const cosine = (): TemplateResult =>
  html`<math aria-label=${words.cosineAloud}>
    <mi>cos</mi><mo>=</mo><mi>S</mi><mo>/</mo><mo stretchy="false">(</mo><mo stretchy="false">‖</mo><mi>I</mi
    ><mo stretchy="false">‖</mo><mo>⋅</mo><mo stretchy="false">‖</mo><mi>W</mi><mo stretchy="false">‖</mo
    ><mo stretchy="false">)</mo>
  </math>`;

export interface FormulaView {
  readonly match: Match;
  readonly template: Pixels;
  /** One product, as it is written at the pixel pointed at: `0.99 · 1 = 0.99`. */
  readonly product: TemplateResult;
  readonly writeRaw: (value: number) => string;
  readonly write: (value: number) => string;
}

export function formulas({ match, template, product, writeRaw, write }: FormulaView): TemplateResult {
  const [image, filter] = [norm(match.image), norm(template)];
  const byHand = roundTo(match.raw, 1) / (roundTo(image, 2) * roundTo(filter, 2));
  const sign = roundTo(byHand, 2) === roundTo(match.cosine, 2) ? '=' : '≈';
  return html`<div class="formula" part="value">
    <span>${product}</span>
    <span>${rawScore()} = <span class="result">${writeRaw(match.raw)}</span></span>
    <span
      >${cosine()} = ${writeRaw(match.raw)} / (${write(image)} · ${write(filter)}) ${sign}
      <span class="result">${write(match.cosine)}</span></span
    >
  </div>`;
}
