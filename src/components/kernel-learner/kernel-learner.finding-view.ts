/** A peak finder on the page: picture, formula, sentence. */
import { html, type TemplateResult } from 'lit';
import { caption, longestCaption } from './kernel-learner.caption.js';
import { Finding } from './kernel-learner.finding.js';
import { layOutPeaks } from './kernel-learner.layout.js';
import type { Settings } from './kernel-learner.model.js';
import type { PeakNet } from './kernel-learner.nets.js';
import { peakPicture, type Manner } from './kernel-learner.peak-picture.js';
import type { Drawing, Subject } from './kernel-learner.subject.js';
import { words } from './kernel-learner.words.js';

/** One filter is drawn and called so. */
export const oneFilter = (): Manner => ({
  layOut: (width) => layOutPeaks(width),
  filter: words.filter,
  path: words.path,
});

export class FindingFigure extends Finding implements Subject {
  readonly #manner: Manner;

  constructor(settings: Settings, net: PeakNet, manner = oneFilter()) {
    super(settings, net);
    this.#manner = manner;
  }

  draw(drawing: Drawing): TemplateResult {
    const { step, write } = drawing;
    const { said } = this.#manner;
    const right = this.right(step);
    const place = drawing.place ?? this.peak;
    return html`
      ${peakPicture({ finding: this, manner: this.#manner, drawing, right, place })}
      <div class="formula" part="value">
        ${
          drawing.place === undefined
            ? html`<span class="point">${words.point}</span>`
            : drawing.formula()?.formulaLine(this, drawing, place)
        }
      </div>
      ${drawing.caption(caption({ finding: this, step, write }, right, said), said ? undefined : longestCaption(write))}
    `;
  }
}
