/** The list of images to try: each with its raw score and its cosine as bars on two common scales. */
import { nothing, svg, type SVGTemplateResult } from 'lit';
import type { Scale } from '../../drawing/scale.js';
import { mapsAsOne } from '../../templates/small-maps.js';
import type { Bar, MatchLayout } from './template-match.layout.js';
import type { Match } from './template-match.model.js';
import { words } from './template-match.words.js';

export interface TriedImage {
  readonly name: string;
  readonly text: string;
  /** Undefined while its digit is loading. */
  readonly match: Match | undefined;
}

export interface ListView {
  readonly layout: MatchLayout;
  readonly images: readonly TriedImage[];
  readonly selected: number;
  readonly ink: Scale;
  readonly writeRaw: (value: number) => string;
  /** Two decimals, always. */
  readonly writeCosine: (value: number) => string;
  readonly writeRatio: (value: number) => string;
  readonly select: (index: number) => void;
}

function indexAfterKey(key: string, index: number, count: number): number | undefined {
  const to: Readonly<Record<string, number>> = {
    ArrowUp: index - 1,
    ArrowLeft: index - 1,
    ArrowDown: index + 1,
    ArrowRight: index + 1,
    Home: 0,
    End: count - 1,
  };
  const wanted = to[key] as number | undefined;
  return wanted === undefined ? undefined : Math.min(count - 1, Math.max(0, wanted));
}

export function imageList(view: ListView): SVGTemplateResult {
  const { layout, images, selected, select } = view;
  const { list, width, wide } = layout;
  const own = images[0].match?.raw ?? 0;
  const largest = Math.max(...images.map(({ match }) => match?.raw ?? 0));
  const bottom = list.top + images.length * list.row;
  const ownAt = list.raw.x + (own / largest) * list.raw.length;
  const press = (event: KeyboardEvent): void => {
    const to = indexAfterKey(event.key, selected, images.length);
    if (to === undefined) return;
    event.preventDefault();
    select(to);
  };
  return svg`
    <text class="title" x="0" y=${list.top - 12}>${wide ? words.tried : words.image}</text>
    <text class="title" x=${list.raw.x} y=${list.top - 12}>${wide ? words.raw : words.short.raw}</text>
    <text class="title" text-anchor=${wide ? 'start' : 'end'} x=${wide ? list.cosine.x : width} y=${list.top - 12}>${words.cosine}</text>
    <g
      class="list"
      role="listbox"
      tabindex="0"
      aria-label=${words.tried}
      aria-activedescendant=${`image-${selected}`}
      @keydown=${press}
    >
      <rect class="ring" x="-3" y=${list.top - 3} width=${width + 6} height=${bottom - list.top + 6} rx="3"></rect>
      ${images.map((image, i) => row(view, image, i, own, largest))}
    </g>
    <g class="thumbnails">${thumbnails(view)}</g>
    <line class="own" x1=${ownAt} x2=${ownAt} y1=${list.top - 4} y2=${bottom + 2}></line>
    <text class="note own-score" x=${ownAt} y=${bottom + 14}>${words.ownScore}</text>
  `;
}

function row(
  view: ListView,
  { name, text, match }: TriedImage,
  i: number,
  own: number,
  largest: number,
): SVGTemplateResult {
  const { layout, selected, writeRaw, writeCosine, writeRatio, select } = view;
  const { list, width, wide } = layout;
  const y = list.top + i * list.row;
  const middle = y + list.row / 2;
  const ratio = match ? match.raw / own : 0;
  const bar = ({ x, length }: Bar, share: number, kind: string): SVGTemplateResult =>
    svg`<rect class="bar ${kind}" x=${x} y=${middle - 6} width=${Math.max(0, share) * length} height="12"></rect>`;
  return svg`<g
      id=${`image-${i}`}
      class="option ${i === selected ? 'selected' : ''} ${match && name !== 'self' && ratio >= 1 && match.cosine < 0.99 ? 'beats' : ''}"
      role="option"
      aria-selected=${i === selected ? 'true' : 'false'}
      @click=${(): void => {
        select(i);
      }}
    >
      <rect class="row" x="0" y=${y} width=${width} height=${list.row}></rect>
      <text class="name" x=${list.name} y=${middle}>${wide ? text : (words.short[name] ?? text)}</text>
      ${
        match
          ? svg`${bar(list.raw, Math.min(match.raw, own) / largest, 'raw')}
            ${match.raw > own ? overshoot(list.raw, own / largest, match.raw / largest, middle) : nothing}
            ${silent(words.raw)}
            <text class="score" x=${list.raw.number} y=${middle}
              >${wide ? writeRaw(match.raw) : nothing}<tspan class="ratio" dx=${wide ? 8 : 0}>${writeRatio(ratio)}×</tspan></text>
            ${silent(words.ratio + words.cosine)}
            ${bar(list.cosine, match.cosine, 'cosine')}
            <text class="score" x=${list.cosine.number} y=${middle}>${writeCosine(match.cosine)}</text>`
          : svg`<text class="name" x=${list.raw.x} y=${middle}>…</text>`
      }
    </g>`;
}

/** The part of a raw score that exceeds the template's own. */
const overshoot = ({ x, length }: Bar, from: number, to: number, middle: number): SVGTemplateResult =>
  svg`<rect class="bar over" x=${x + from * length} y=${middle - 6} width=${(to - from) * length} height="12"></rect>`;

/** What stands in the head of the column, for those who hear the row. */
const silent = (spoken: string): SVGTemplateResult => svg`<text class="silent">${spoken}</text>`;

/** All images, small, each in its row. */
const thumbnails = ({ layout: { list }, images, ink }: ListView): SVGTemplateResult =>
  mapsAsOne(
    images.flatMap(({ match }, i) => {
      if (!match) return [];
      const { rows, columns, data } = match.image;
      const y = list.top + i * list.row + (list.row - list.thumb) / 2;
      return [[data, { x: 2, y, cell: list.thumb / Math.max(rows, columns), rows, columns }, ink]];
    }),
  );
