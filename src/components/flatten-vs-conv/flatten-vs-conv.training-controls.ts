/** The settings under flatten-vs-conv with which a reader trains both networks. Loaded with the recorded networks. */
import { html, nothing, type TemplateResult } from 'lit';
import { numberField } from '../../templates/number-field.js';
import { resetIcon } from '../../templates/reset-icon.js';
import { iconButton } from '../../templates/widgets.js';
import type { ContestControls, ContestElement } from './flatten-vs-conv.controls.js';
import { words } from './flatten-vs-conv.training-words.js';

export function trainingControls(element: ContestElement, controls: ContestControls): TemplateResult {
  const { live, hides, locks, set, write, percent } = controls;
  const running = live?.status === 'running';
  const text = live?.status === 'paused' ? words.goOn : words.train;
  const progress = (name: 'dense' | 'conv'): string => {
    const { step, steps, accuracy } = live?.of(name) ?? { step: 0, steps: 0, accuracy: undefined };
    return words.progress(write(step), write(steps), accuracy === undefined ? '' : percent(accuracy));
  };
  return html`<div class="controls">
    ${
      hides('play')
        ? nothing
        : iconButton(
            running ? 'pause' : 'play',
            running ? words.pause : text,
            () => void (running ? element.pause() : element.play()),
            { part: 'play', wide: true, primary: true, disabled: locks('play') },
          )
    }
    ${iconButton(resetIcon, words.recorded, () => void element.reset(), { disabled: !live })}
    ${numberField(words.seed, { min: 0, max: 2 ** 32 - 1, value: element.seed, disabled: locks('seed') }, (value) => {
      set('seed', value);
    })}
    ${live ? html`<p class="progress">${words.live(progress('dense'), progress('conv'))}</p>` : nothing}
  </div>`;
}
