/** The strip of controls under template-match, and the three ways in which two pixels can meet. */
import { html, nothing, type TemplateResult } from 'lit';
import { choice, type Choice } from '../../templates/widgets.js';
import {
  meetingCounts,
  meetings,
  ON,
  type Match,
  type Meeting,
  type Pixels,
  type PixelValues,
} from './template-match.model.js';
import { words } from './template-match.words.js';

export interface MatchControls {
  readonly template: string;
  readonly values: PixelValues;
  readonly hides: (name: string) => boolean;
  readonly locks: (name: string) => boolean;
  readonly set: (values: Readonly<Record<string, string | number>>) => void;
  readonly shift: (x: number, y: number) => void;
  readonly freshNoise: () => void;
}

const DIGITS = Array.from({ length: 10 }, (_, i) => ({ value: `digit:${i}`, text: String(i) }));
const valueChoices = (): Choice[] => [
  { value: '0-1', text: words.grey },
  { value: '0-255', text: words.binary },
];

export function matchControls({
  template,
  values,
  hides,
  locks,
  set,
  shift,
  freshNoise,
}: MatchControls): TemplateResult {
  const known = DIGITS.some(({ value }) => value === template);
  const arrow = (sign: string, name: string, x: number, y: number): TemplateResult =>
    html`<button
      class="button icon"
      type="button"
      aria-label=${name}
      title=${name}
      ?disabled=${locks('shift')}
      @click=${(): void => {
        shift(x, y);
      }}
    >
      ${sign}
    </button>`;
  return html`<div class="controls" part="controls">
    ${
      hides('template')
        ? nothing
        : choice(
            words.pick,
            template,
            known ? DIGITS : [{ value: template, text: words.own }, ...DIGITS],
            (chosen) => {
              set({ template: chosen });
            },
            locks('template'),
          )
    }
    ${
      hides('values')
        ? nothing
        : choice(
            words.values,
            values,
            valueChoices(),
            (chosen) => {
              set({ values: chosen });
            },
            locks('values'),
          )
    }
    ${
      hides('shift')
        ? nothing
        : html`<span class="shift" role="group" aria-label=${words.shift}
            >${words.shift} ${arrow('←', words.left, -1, 0)} ${arrow('→', words.right, 1, 0)}
            ${arrow('↑', words.up, 0, -1)} ${arrow('↓', words.down, 0, 1)}</span
          >`
    }
    ${
      hides('noise')
        ? nothing
        : html`<button class="button" type="button" ?disabled=${locks('noise')} @click=${freshNoise}>
            ${words.noise}
          </button>`
    }
    <slot name="controls"></slot>
  </div>`;
}

export interface MeetingsView {
  readonly match: Match;
  readonly template: Pixels;
  readonly values: PixelValues;
  readonly marked: Meeting | undefined;
  readonly writeRaw: (value: number) => string;
  readonly mark: (meeting: Meeting | undefined) => void;
}

/** How many pixels meet in each way, and what they add to the score: only where both are ON is it not 0. */
export function meetingRow({ match, template, values, marked, writeRaw, mark }: MeetingsView): TemplateResult {
  const binary = values === '0-255';
  const counts = meetingCounts(match.image, template);
  const names = words.meeting[binary ? 'binary' : 'grey'];
  return html`<div class="meetings">
    ${meetings.map((meeting) => {
      const count = counts[meeting];
      const each = binary && meeting === 'both' ? `255·255 (${writeRaw(ON * ON)})` : '0';
      const total = writeRaw(meeting === 'both' ? match.raw : 0);
      const adds =
        binary || meeting !== 'both'
          ? words.meetingSum(writeRaw(count), each, total)
          : words.meetingTotal(writeRaw(count), total);
      return html`<button
        class="button"
        type="button"
        aria-pressed=${marked === meeting ? 'true' : 'false'}
        @click=${(): void => {
          mark(marked === meeting ? undefined : meeting);
        }}
      >
        <b>${names[meeting]}</b> ${adds}
      </button>`;
    })}
  </div>`;
}
