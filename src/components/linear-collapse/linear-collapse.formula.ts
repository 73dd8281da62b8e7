/** The formula line of the filters view. */
import { html, type TemplateResult } from 'lit';
import { words } from './linear-collapse.words.js';

const collapse = (): TemplateResult =>
  html`<math aria-label=${words.formula(false)}
    ><mi>I</mi><mo>⋆</mo><msub><mi>W</mi><mn>1</mn></msub
    ><mo>⋆</mo><msub><mi>W</mi><mn>2</mn></msub
    ><mo>=</mo><mi>I</mi><mo>⋆</mo><mo stretchy="false">(</mo><msub><mi>W</mi><mn>1</mn></msub
    ><mo>∗</mo><msub><mi>W</mi><mn>2</mn></msub
    ><mo stretchy="false">)</mo></math
  >`;

const noCollapse = (): TemplateResult =>
  html`<math aria-label=${words.formula(true)}
    ><mi>ReLU</mi><mo stretchy="false">(</mo><mi>I</mi><mo>⋆</mo><msub><mi>W</mi><mn>1</mn></msub
    ><mo stretchy="false">)</mo><mo>⋆</mo><msub><mi>W</mi><mn>2</mn></msub
    ><mo>≠</mo><mi>I</mi><mo>⋆</mo><mo stretchy="false">(</mo><msub><mi>W</mi><mn>1</mn></msub
    ><mo>∗</mo><msub><mi>W</mi><mn>2</mn></msub
    ><mo stretchy="false">)</mo></math
  >`;

export const filtersFormula = (relu: boolean): TemplateResult =>
  html`<div class="formula" part="value">${relu ? noCollapse() : collapse()}</div>`;
