/** All units as small multiples: what each looks for, what it finds, and how strongly it answers the chosen digit. */
import { nothing, svg, type SVGTemplateResult } from 'lit';
import { heatMaps, type HeatMap } from '../../drawing/heat-maps.js';
import { maxMagnitude, type ScaleKind } from '../../drawing/scale.js';
import { heatPaths } from '../../templates/grid.js';
import { tileAfterKey, type Layout, type Square, type Tile } from './feature-hierarchy.layout.js';
import type { Unit, UnitAnswer } from './feature-hierarchy.model.js';

/** A square picture: its pixels, and where it stands. */
export type Picture = readonly [values: ArrayLike<number>, at: Square];

/** Pictures of one kind, drawn together; `owner` is what they show. */
export function pixels(owner: object, pictures: readonly Picture[], kind: ScaleKind = 'ink'): SVGTemplateResult {
  const [[, { x, y, side: wide }]] = pictures;
  const place = [kind, x, y, wide].join(' ');
  const maps = (): HeatMap[] =>
    pictures.map(([values, at]) => {
      const rows = Math.round(Math.sqrt(values.length));
      const box = { x: at.x, y: at.y, cell: at.side / rows, rows, columns: rows };
      return [values, box, { kind, max: kind === 'ink' ? 1 : maxMagnitude(values) }];
    });
  return heatPaths(heatMaps(owner, place, maps));
}

export const paper = ({ x, y, side }: Square): SVGTemplateResult =>
  svg`<rect class="paper" x=${x} y=${y} width=${side} height=${side}></rect>`;

/** A unit in the picture. */
export interface UnitTile {
  readonly unit: Unit;
  readonly tile: Tile;
  readonly answer: UnitAnswer;
  /** For a screen reader. */
  readonly description: string;
}

export interface UnitsView {
  readonly label: string;
  readonly layout: Layout;
  /** For each layer what its units answer to, and what they see. */
  readonly titles: readonly { readonly finds: string; readonly sees: string }[];
  readonly tiles: readonly UnitTile[];
  /** Number of the picked unit, and of the one that is shown now. */
  readonly picked: number;
  readonly shown: number;
  readonly locked: boolean;
  readonly point: (unit: number | undefined) => void;
  readonly pick: (unit: number) => void;
}

/** Where a unit's examples stand in its tile: nine, or of a class its best digit alone, large enough to be read. */
function places({ made }: Unit, real: Square): Square[] {
  if (made) return [real];
  const gap = 4;
  const side = (real.side - 2 * gap) / 3;
  return Array.from({ length: 9 }, (_, i) => ({
    x: real.x + (i % 3) * (side + gap),
    y: real.y + Math.floor(i / 3) * (side + gap),
    side,
  }));
}

/** The paper of all examples: the more it is tinted, the stronger the unit answers now. */
const papers = (unit: Unit, real: Square): string =>
  places(unit, real)
    .map(({ x, y, side }) => `M${String(x)} ${String(y)}h${String(side)}v${String(side)}h${String(-side)}z`)
    .join('');

function drawing({ unit, tile: { wish, real } }: UnitTile): SVGTemplateResult {
  const { filter, made, examples } = unit;
  const at = places(unit, real);
  const best = at.map((place, i): Picture => [examples[i].patch, place]);
  const ink: readonly Picture[] = wish && made ? [[made.pleasing.pixels, wish], ...best] : best;
  return svg`${wish && filter ? pixels(filter, [[filter.weights, wish]], 'signed') : nothing} ${pixels(unit, ink)}`;
}

function option(view: UnitsView, shown: UnitTile, i: number): SVGTemplateResult {
  const { tile, unit, answer, description } = shown;
  const share = Math.min(1, Math.max(0, answer.share));
  const { x, y, side } = tile;
  const height = tile.bottom - y;
  return svg`
    <g
      id=${`unit-${String(i)}`}
      class="unit ${i === view.shown ? 'shown' : ''} ${i === view.picked ? 'picked' : ''}"
      part=${i === view.picked ? 'cell cell-active' : 'cell'}
      role="option"
      aria-selected=${i === view.picked ? 'true' : 'false'}
      aria-label=${description}
      @pointerenter=${(event: PointerEvent): void => {
        if (event.pointerType !== 'touch') view.point(i);
      }}
      @click=${(): void => {
        view.pick(i);
      }}
    >
      ${tile.wish ? paper(tile.wish) : nothing}
      <path class="light" fill-opacity=${(0.55 * share ** 2).toFixed(3)} d=${papers(unit, tile.real)}></path>
      <path class="paper" d=${papers(unit, tile.real)}></path>
      ${drawing(shown)}
      <rect class="track" x=${x} y=${tile.bottom + 3} width=${side} height="4"></rect>
      <rect class="bar" part="bar" x=${x} y=${tile.bottom + 3} width=${(side * share).toFixed(2)} height="4"></rect>
      <rect class="frame" x=${x - 2.5} y=${y - 2.5} width=${side + 5} height=${height + 12} rx="3"></rect>
      <rect class="hit" x=${x} y=${y} width=${side} height=${height + 8}></rect>
    </g>
  `;
}

/** Between two tiles the pointer has not left them. */
function ground(tiles: readonly UnitTile[]): SVGTemplateResult {
  const [{ tile: first }, { tile: last }] = [tiles[0], tiles[tiles.length - 1]];
  const [width, height] = [last.x + last.side - first.x, last.bottom - first.y];
  return svg`<rect class="ground" x=${first.x} y=${first.y} width=${width} height=${height}></rect>`;
}

/** One tab stop for all units; arrows go to the neighbours. */
export function unitsPicture(view: UnitsView): SVGTemplateResult {
  const { layout, titles, tiles } = view;
  const keyed = (event: KeyboardEvent): void => {
    const all = tiles.map(({ tile }) => tile);
    const to = tileAfterKey(event.key, view.picked, all);
    if (to === undefined) return;
    event.preventDefault();
    view.point(undefined);
    if (!view.locked) view.pick(to);
  };
  return svg`
    ${layout.rows.map(
      ({ x, y, noteY }, i) => svg`<text class="title" x=${x} y=${y}>${titles[i].finds}</text>
      <text class="note" text-anchor=${noteY > y ? 'start' : 'end'} x=${noteY > y ? x : layout.width} y=${noteY}
        >${titles[i].sees}</text>`,
    )}
    <g
      class="units"
      part="grid"
      role="listbox"
      tabindex="0"
      aria-label=${view.label}
      aria-activedescendant=${`unit-${String(view.picked)}`}
      @keydown=${keyed}
      @pointerleave=${(): void => {
        view.point(undefined);
      }}
    >
      ${ground(tiles)}
      ${tiles.map((tile, i) => option(view, tile, i))}
    </g>
  `;
}
