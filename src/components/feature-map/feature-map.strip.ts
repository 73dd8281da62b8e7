import { svg, type SVGTemplateResult } from 'lit';
import { heightOf, widthOf, type GridBox } from '../../drawing/heat-map.js';
import type { Scale } from '../../drawing/scale.js';
import { cellAfterKey } from '../../templates/grid.js';
import { mapsAsOne } from '../../templates/small-maps.js';

/** Small maps side by side, one for each filter. */
export interface MapStrip {
  readonly id: string;
  readonly label: string;
  readonly boxes: readonly GridBox[];
  readonly columns: number;
  /** Values of the map of a filter; empty while nothing is known. */
  readonly values: (filter: number) => ArrayLike<number>;
  readonly scale: Scale;
  readonly selected: number;
  /** Accessible name of a map. */
  readonly describe: (filter: number) => string;
}

/** A strip that the reader can choose from: one tab stop, arrows move, Enter or a click picks. */
export interface MapChoice extends MapStrip {
  /** Where the keyboard stands. */
  readonly cursor: number;
  readonly moved: (filter: number) => void;
  readonly picked: (filter: number) => void;
}

const pictures = ({ boxes, values, scale }: MapStrip): SVGTemplateResult =>
  mapsAsOne(boxes.map((box, filter) => [values(filter), box, scale]));

/** What belongs to one of them. */
function frame(strip: MapStrip, filter: number): SVGTemplateResult {
  const box = strip.boxes[filter];
  const chosen = filter === strip.selected;
  const [width, height] = [widthOf(box), heightOf(box)];
  return svg`
    ${chosen ? svg`<rect class="window" x=${box.x - 2} y=${box.y - 2} width=${width + 4} height=${height + 4}></rect>` : ''}
    <text class="middle ${chosen ? 'chosen' : 'note'}" x=${box.x + width / 2} y=${box.y + height + 15}>${filter + 1}</text>
  `;
}

/** The maps alone, to look at. */
export const mapStrip = (strip: MapStrip): SVGTemplateResult =>
  svg`<g>${pictures(strip)}${strip.boxes.map(
    (_, filter) => svg`<g role="img" aria-label=${strip.describe(filter)}>${frame(strip, filter)}</g>`,
  )}</g>`;

/** The maps as a list box. */
export function mapChoice(strip: MapChoice): SVGTemplateResult {
  const { id, label, boxes, columns, cursor, selected, describe, moved, picked } = strip;
  const place = { row: Math.floor(cursor / columns), column: cursor % columns };
  const shape = { x: 0, y: 0, cell: 1, rows: Math.ceil(boxes.length / columns), columns };
  const keyed = (event: KeyboardEvent): void => {
    if (event.key === 'Enter' || event.key === ' ') {
      event.preventDefault();
      picked(cursor);
      return;
    }
    const to = cellAfterKey(event, place, shape);
    if (!to) return;
    event.preventDefault();
    moved(Math.min(boxes.length - 1, to.row * columns + to.column));
  };
  const at = boxes[cursor];
  return svg`
    <g
      class="strip"
      part="filters"
      role="listbox"
      tabindex="0"
      aria-label=${label}
      aria-activedescendant=${`${id}-${cursor}`}
      @keydown=${keyed}
    >
      ${pictures(strip)}
      ${boxes.map(
        (box, filter) => svg`<g
          id=${`${id}-${filter}`}
          class="option"
          role="option"
          aria-selected=${filter === selected ? 'true' : 'false'}
          aria-label=${describe(filter)}
          @click=${(): void => {
            picked(filter);
          }}
        >
          ${frame(strip, filter)}
          <rect class="hit" x=${box.x} y=${box.y} width=${widthOf(box)} height=${heightOf(box) + 18}></rect>
        </g>`,
      )}
      <rect
        class="ring cursor"
        x=${at.x - 5}
        y=${at.y - 5}
        width=${widthOf(at) + 10}
        height=${heightOf(at) + 10}
        rx="3"
      ></rect>
    </g>
  `;
}
