/** Border and input measured above the input; below it the first window, and the steps that fit behind it. */
import { nothing, svg, type SVGTemplateResult } from 'lit';
import { heightOf } from '../../drawing/heat-map.js';
import type { ArithmeticView } from './conv-arithmetic.picture.js';

/** A measured length with a tick at either end, and what it is. */
function measure(from: number, to: number, y: number, text: string, lit: boolean, down = -6): SVGTemplateResult {
  return svg`<path class="measure ${lit ? 'lit' : ''}" d=${`M${from} ${y - 4}v8M${to} ${y - 4}v8M${from} ${y}H${to}`}></path>
    <text class="note middle" x=${(from + to) / 2} y=${y + down}>${text}</text>`;
}

export function ruler({ sizes, layout, stop, mark, hidden }: ArithmeticView): SVGTemplateResult {
  const { x } = sizes;
  const { x: left, y: gridTop, cell } = layout.input;
  const at = (cells: number): number => left + cells * cell;
  const above = gridTop - 9;
  const below = gridTop + heightOf(layout.input) + 8;
  const inner = (x.settings.input - 1) * x.spacing + 1;
  const room = cell >= 30;
  const border = (count: number): string => (room && !sizes.settings.transposed ? `P = ${count}` : `${count}`);
  // Zeros between neighbours make a transposed input longer.
  const length = `${room ? 'N = ' : ''}${x.settings.input}${inner > x.settings.input ? ` → ${inner}` : ''}`;
  const hops = Array.from({ length: x.output - 1 }, (_, i) => i);
  // All steps are shown, also those past the stop: they are what the formula counts.
  const arc = (from: number, to: number, kind: string): SVGTemplateResult =>
    svg`<path class="hop ${kind}" d=${`M${at(from)} ${below + 2}Q${(at(from) + at(to)) / 2} ${below + 14} ${at(to)} ${below + 2}`}></path>`;
  const end = x.reach + (x.output - 1) * x.step;
  const crossX = Math.min(at(end + x.step), at(x.cells) + 22);
  return svg`<g aria-hidden="true">
    ${x.before > 0 ? measure(at(0), at(x.before), above, border(x.before), mark === 'P') : nothing}
    ${measure(at(x.before), at(x.before + inner), above, length, mark === 'N')}
    ${x.after > 0 ? measure(at(x.before + inner), at(x.cells), above, border(x.after), mark === 'P' || mark === 'A') : nothing}
    ${measure(at(0), at(x.reach), below, `${x.reach}`, mark === 'K' || mark === 'D', 16)}
    ${
      hidden
        ? nothing
        : hops.map((hop) => {
            const from = x.reach + hop * x.step;
            const kind = `${hop < stop.column ? 'done' : ''} ${mark === 'S' ? 'lit' : ''}`;
            return svg`${arc(from, from + x.step, kind)}
        ${x.step * cell >= 24 ? svg`<text class="note middle" x=${at(from + x.step / 2)} y=${below + 22}>+${x.step}</text>` : nothing}`;
          })
    }
    ${
      x.rest > 0 && !hidden
        ? svg`<path
              class="hop missing"
              d=${`M${at(end)} ${below + 2}Q${(at(end) + crossX) / 2} ${below + 14} ${crossX} ${below + 2}`}
            ></path>
            <path class="cross" d=${`M${crossX - 4} ${below - 2}l8 8m0 -8l-8 8`}></path>`
        : nothing
    }
  </g>`;
}
