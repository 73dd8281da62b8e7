/** A peak finder on the page: picture, formula, sentence. Fetched when the task asks for it. */
import { html, type TemplateResult } from 'lit';
import { caption, type Said } from './kernel-learner.caption.js';
import { Finding } from './kernel-learner.finding.js';
import { formulaLine } from './kernel-learner.formula.js';
import { peakPicture, type PeakView } from './kernel-learner.peak-picture.js';
import { words } from './kernel-learner.words.js';

export { Finding };
// What other tasks need too comes in this file: one request for each part.
export { stepAxis, stepTicks } from './kernel-learner.charts.js';
export { addUnit, OneFilter, PeakNet, READ, tapsOf, unitSum } from './kernel-learner.nets.js';

export interface FindingView extends Pick<PeakView, 'width' | 'step' | 'place' | 'earlier' | 'write' | 'pick'> {
  readonly finding: Finding;
  /** Writes with as many decimals as are needed, at most two. */
  readonly number: (value: number) => string;
  readonly other: Said['other'];
  readonly caption: (text: string) => TemplateResult;
}

export function findingView(view: FindingView): TemplateResult {
  const { finding, step, place, write } = view;
  const { judge, learner, run, steps, signal } = finding;
  const parameters = run.frames[step];
  const right = finding.right(step);
  const answers = finding.answers(step);
  const { never, handMade } = judge;
  return html`
    ${peakPicture({
      ...view,
      ...{ steps, right, never, handMade, signal, answers },
      shapes: finding.shapes(),
      scales: finding.scales(step),
      placeText: words.placeText(place + 1, write(answers[place - 1], 2), finding.isPeak(place)),
      summary: finding.summary(step, write),
    })}
    ${formulaLine(learner.units, parameters, signal, place, view.number, (value) => write(value, 2))}
    ${view.caption(
      caption({ parameters, step, steps, diverged: run.diverged, right, never, handMade, write, other: view.other }),
    )}
  `;
}
