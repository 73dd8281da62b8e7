/** The strip under the picture: the training step by step, and what to ask the net about. */
import { html, nothing, type TemplateResult } from 'lit';
import { choice, disclosure } from '../../templates/widgets.js';
import { words } from './template-trainer.words.js';

export interface ControlsView {
  readonly transport: TemplateResult;
  /** `step 12 of 40`. */
  readonly stepText: string;
  /** What the net is asked about; empty for its own image. */
  readonly probe: string;
  readonly hides: (control: string) => boolean;
  readonly locks: (control: string) => boolean;
  readonly ask: (probe: string) => void;
  readonly moreToggled: (open: boolean) => void;
  /** Further settings, while they are open. */
  readonly more: unknown;
}

/** The first is the net's own image. */
const PROBES = ['', '0', '1', '2', '3', '4', '5', '6', '7', '8', '9', 'ink'];

export function controls(view: ControlsView): TemplateResult {
  const { hides } = view;
  return html`<div class="controls under" part="controls">
    ${view.transport} ${hides('step') ? nothing : html`<span class="step-count">${view.stepText}</span>`}
    ${hides('probe') ? nothing : probes(view)}
    <slot name="controls"></slot>
    ${hides('more') ? nothing : disclosure('more', words.more, view.moreToggled, view.more)}
  </div>`;
}

const probes = ({ probe, ask, locks }: ControlsView): TemplateResult =>
  choice(
    words.show,
    probe,
    PROBES.map((value) => ({
      value,
      text: value === '' ? words.own : value === 'ink' ? words.allInk : words.digit(value),
    })),
    ask,
    locks('probe'),
  );
