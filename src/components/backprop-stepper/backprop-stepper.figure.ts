/** A step on screen: the net, the step worked out, its formula and its sentence, and the strip that drives it. */
import { html, nothing, type TemplateResult } from 'lit';
import type { Cell } from '../../drawing/heat-map.js';
import { chainOf, furtherSettings, stepperControls, type Stepper } from './backprop-stepper.controls.js';
import type { rateChart } from './backprop-stepper.chart.js';
import type { explain, Pointed } from './backprop-stepper.explanation.js';
import type { moreSettings } from './backprop-stepper.extras.js';
import { layOut } from './backprop-stepper.layout.js';
import type { Lesson, MapName, Step } from './backprop-stepper.model.js';
import { stepperPicture } from './backprop-stepper.picture.js';
import { words } from './backprop-stepper.words.js';

export interface FigureView {
  readonly lesson: Lesson;
  readonly playback: { readonly position: number; readonly playing: boolean };
  readonly size: { readonly width: number; cell(largest: number): number };
  /** The last step whose numbers are on screen. */
  readonly reached: number;
  readonly actives: Partial<Record<MapName, Cell>>;
  readonly pointed: Pointed | undefined;
  /** What is said of a guess. */
  readonly verdict: string;
  /** Undefined until it has been fetched. */
  readonly explain: typeof explain | undefined;
  /** Asks for what draws the loss for every rate. */
  readonly chart: () => { readonly rateChart: typeof rateChart } | undefined;
  /** What asks for a number at this step; `secret`: its result is still to be guessed. */
  readonly form: (step: Step, secret: boolean) => TemplateResult | undefined;
  readonly hidden: (name: MapName, cell: number) => boolean;
  readonly hides: (name: string) => boolean;
  readonly locks: (name: string) => boolean;
  readonly write: (value: number, decimals?: number) => string;
  /** The reader points at a cell; `factor`: it goes into this step. */
  readonly point: (map: MapName, cell: Cell | undefined, factor: boolean) => void;
  readonly pointTerm: (term: number | undefined) => void;
  readonly pick: (map: MapName, cell: Cell) => void;
  readonly set: (name: string, value: string | number) => void;
  /** The further settings, once they are opened and fetched. */
  readonly more: { readonly moreSettings: typeof moreSettings } | undefined;
  readonly opened: (open: boolean) => void;
}

export function stepFigure(element: Stepper, view: FigureView): TemplateResult {
  const { lesson, playback, size, reached, actives, pointed, verdict, hidden, hides, locks, write, pick, set } = view;
  const { width } = size;
  const position = Math.min(playback.position, lesson.steps.length - 1);
  const step = lesson.steps[position];
  const secret = hidden(step.map, step.cell);
  const layout = layOut(lesson, width, size.cell(56));
  const fastest = Math.max(lesson.dense ? 2 : 1, lesson.rate);
  const explained = view.explain?.({
    ...{ lesson, step, layout, width, pointed, secret, fastest, write },
    chart: view.chart,
    point: view.pointTerm,
  });
  const text = explained?.text ?? '';
  return html`
    ${hides('chain') ? nothing : chainOf(step)}
    ${stepperPicture({
      ...{ lesson, step, layout, width, reached, actives, hidden, write, pick },
      marks: explained?.marks ?? [],
      summary: `${words.step(position + 1, lesson.steps.length)}. ${text}`,
      below: explained?.below,
      point: (map, cell) => {
        view.point(map, cell, explained?.uses(map) ?? false);
      },
    })}
    <div class="formula" part="value">${explained?.formula}</div>
    ${view.form(step, secret)}
    <slot name="caption"><p class="caption" part="caption">${verdict} ${text}</p></slot>
    ${stepperControls(element, {
      ...{ position, fastest, hides, locks, set },
      steps: lesson.steps.length,
      playing: playback.playing,
      rate: lesson.rate,
      rateText: write(lesson.rate, 3),
    })}
    ${
      hides('more')
        ? nothing
        : furtherSettings(view.opened, view.more, {
            ...{ locks, set },
            target: lesson.net.target,
            bias: lesson.net.bias.data[0],
            scores: lesson.dense ? lesson.scores : 0,
          })
    }
  `;
}
