/** The formula line of the filters view. */
import { html, type TemplateResult } from 'lit';

const collapse = html`<math
  aria-label="I correlated with W 1, then with W 2, is I correlated with W 1 convolved with W 2"
  ><mi>I</mi><mo>⋆</mo><msub><mi>W</mi><mn>1</mn></msub
  ><mo>⋆</mo><msub><mi>W</mi><mn>2</mn></msub
  ><mo>=</mo><mi>I</mi><mo>⋆</mo><mo stretchy="false">(</mo><msub><mi>W</mi><mn>1</mn></msub
  ><mo>∗</mo><msub><mi>W</mi><mn>2</mn></msub
  ><mo stretchy="false">)</mo></math
>`;

const noCollapse = html`<math
  aria-label="ReLU of I correlated with W 1, then with W 2, is not I correlated with W 1 convolved with W 2"
  ><mi>ReLU</mi><mo stretchy="false">(</mo><mi>I</mi><mo>⋆</mo><msub><mi>W</mi><mn>1</mn></msub
  ><mo stretchy="false">)</mo><mo>⋆</mo><msub><mi>W</mi><mn>2</mn></msub
  ><mo>≠</mo><mi>I</mi><mo>⋆</mo><mo stretchy="false">(</mo><msub><mi>W</mi><mn>1</mn></msub
  ><mo>∗</mo><msub><mi>W</mi><mn>2</mn></msub
  ><mo stretchy="false">)</mo></math
>`;

export const filtersFormula = (relu: boolean): TemplateResult =>
  html`<div class="formula" part="value">${relu ? noCollapse : collapse}</div>`;
