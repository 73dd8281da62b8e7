/** The formula line of conv-slider: symbols above, the numbers of this stop below. */
import { html, nothing, type TemplateResult } from 'lit';
import { decimalsThatAddUp } from '../../drawing/sums.js';
import { type NumberStyle } from '../../drawing/numbers.js';
import type { SlidingFilter, Stop } from './conv-slider.model.js';
import { words } from './conv-slider.words.js';

/** So many terms are written out before the rest is only counted. */
const MOST_TERMS = 9;

type Write = (value: number, style?: NumberStyle) => string;

/** `I(i + m, j + n)` for cross-correlation, with minus for convolution. */
const rule = (turned: boolean): TemplateResult => {
  const sign = turned ? '−' : '+';
  return html`<math aria-label=${words.formula(turned)}>
    <mi>O</mi><mo stretchy="false">(</mo><mi>i</mi><mo>,</mo><mi>j</mi><mo stretchy="false">)</mo><mo>=</mo>
    <msub><mo>∑</mo><mi>m</mi></msub
    ><msub><mo>∑</mo><mi>n</mi></msub> <mi>I</mi><mo stretchy="false">(</mo><mi>i</mi><mo>${sign}</mo><mi>m</mi
    ><mo>,</mo><mi>j</mi><mo>${sign}</mo><mi>n</mi><mo stretchy="false">)</mo> <mo>⋅</mo><mi>W</mi
    ><mo stretchy="false">(</mo><mi>m</mi><mo>,</mo><mi>n</mi><mo stretchy="false">)</mo><mo>+</mo><mi>b</mi>
  </math>`;
};

/** The products that are not zero, as a sum that agrees with its terms. */
function terms(stop: Stop, hidden: boolean, write: Write): TemplateResult {
  const products = Array.from(stop.products.data).filter((value) => value !== 0);
  const total = stop.sum + stop.bias;
  const added = stop.bias === 0 ? products : [...products, stop.bias];
  const { decimals, exact } = decimalsThatAddUp(added, total);
  const style = { decimals };
  const rest = products.length - MOST_TERMS;
  return html`<span class="terms">
    ${products.length === 0 ? html`<span class="nil">${words.noProducts}</span> 0` : nothing}
    ${products.slice(0, MOST_TERMS).map((value, i) => {
      const sign = value < 0 ? '−' : '+';
      return html`<span class="term">${i === 0 && value > 0 ? '' : `${sign} `}${write(Math.abs(value), style)}</span> `;
    })}
    ${rest > 0 ? html`<span class="nil">${words.moreTerms(rest)}</span>` : nothing}
    ${
      stop.bias === 0
        ? nothing
        : html`<span class="term"
            >${stop.bias < 0 ? '−' : '+'} ${write(Math.abs(stop.bias), style)} (${words.biasTerm})</span
          >`
    }
    <span class="result">${exact || hidden ? '=' : '≈'} ${hidden ? '?' : write(total, style)}</span>
  </span>`;
}

/** `hidden`: the result is still to be guessed. */
export function formulaLine(sliding: SlidingFilter, stop: Stop, hidden: boolean, write: Write): TemplateResult {
  const { mode, activation } = sliding.settings;
  return html`<div class="formula" part="value">
    ${rule(mode === 'convolution')} ${terms(stop, hidden, write)}
    ${
      activation === 'linear' || hidden
        ? nothing
        : html`<span class="terms"
            >${activation}(${write(stop.before)}) = <span class="result">${write(stop.output)}</span></span
          >`
    }
  </div>`;
}
