import { html, nothing, type TemplateResult } from 'lit';
import { resetIcon } from '../../templates/reset-icon.js';
import { iconButton } from '../../templates/widgets.js';
import type { TrainingState } from '../../training/index.js';
import { words } from './training-panel.words.js';

interface Driven {
  play(): Promise<void>;
  pause(): Promise<void>;
  step(): Promise<void>;
  reset(): Promise<void>;
}

/** Train or pause, one step, back to the start. */
export function drive(
  panel: Driven,
  status: TrainingState['status'],
  hasRun: boolean,
  hides: (control: string) => boolean,
  locks: (control: string) => boolean,
): TemplateResult {
  const busy = status === 'running' || status === 'loading';
  const text =
    status === 'paused' ? words.goOn : status === 'finished' || status === 'failed' ? words.again : words.train;
  return html`
    ${
      hides('play')
        ? nothing
        : iconButton(
            busy ? 'pause' : 'play',
            busy ? words.pause : text,
            () => void (busy ? panel.pause() : panel.play()),
            { part: 'play', wide: true, primary: true, disabled: locks('play') },
          )
    }
    ${
      hides('step')
        ? nothing
        : iconButton('forward', words.step, () => void panel.step(), {
            disabled: locks('step') || status === 'finished',
          })
    }
    ${
      hides('reset')
        ? nothing
        : iconButton(resetIcon, words.reset, () => void panel.reset(), { disabled: locks('reset') || !hasRun })
    }
  `;
}
