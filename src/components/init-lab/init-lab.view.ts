/** What the views of init-lab have in common. */
import { svg, type SVGTemplateResult } from 'lit';
import type { FigureTable } from '../../templates/export.js';
import { momentOf, type Entry, type Sources } from './init-lab.entries.js';
import { WIDE, type LabLayout, type TileLayout } from './init-lab.layout.js';
import type { Chosen } from './init-lab.settings.js';
import type { caption } from './init-lab.starts.js';
import { maps, type FilterPlace } from './init-lab.tiles.js';
import { words } from './init-lab.words.js';

/** What is on screen. */
export interface Scene extends Sources {
  readonly view: View;
  readonly layout: LabLayout;
  readonly entries: readonly Entry[];
  /** The network that is looked at. */
  readonly entry: Entry;
  /** Where it stands, and the filter that is pointed at. */
  readonly place: FilterPlace;
  /** What is said of other starts than the first, once it is there. */
  readonly starts: () => { readonly caption: typeof caption } | undefined;
  /** The reader drags along the steps to a recorded moment. */
  readonly scrub: (frame: number) => void;
}

/** One way to compare networks. */
export interface View {
  /** Accessible name of the networks. */
  readonly label: string;
  entries(sources: Sources): Entry[];
  /** What a reader chooses with a network. */
  chosen(key: string): Partial<Chosen>;
  /** What is to be seen, in a sentence or two; undefined while that is fetched. */
  caption(scene: Scene): string | undefined;
  /** What stands below the networks. */
  below(scene: Scene): unknown;
  /** For views where filters are looked at one by one: marks around them, and what is said below a network. */
  readonly filters?: {
    marks(scene: Scene): SVGTemplateResult[];
    note(scene: Scene, index: number): string;
    /** Number of the filter at a point of a network. */
    under(event: MouseEvent, tile: TileLayout): number;
  };
}

/** Below a network: its accuracy, and whether its filters are all the same. */
export function noteOf({ chosen, numbers }: Sources, entry: Entry): { text: string; special: boolean } {
  const { accuracy, diversity } = momentOf(entry, chosen.frame);
  const share = accuracy === undefined ? words.untrained : numbers.percent(accuracy);
  if (diversity === 0) return { text: words.equal(share), special: true };
  return { text: accuracy === undefined ? share : words.note(share), special: false };
}

/** For those who do not see the network. */
export function describe({ chosen, numbers }: Sources, entry: Entry): string {
  const { accuracy, diversity, step } = momentOf(entry, chosen.frame);
  const share = accuracy === undefined ? words.untrained : words.right(numbers.percent(accuracy, 1));
  return words.described(entry.title, numbers.when(step), share, numbers.differ(diversity));
}

/** The filters of the network that is looked at, large: at the start, and at the moment that is shown. */
export function largeFilters(scene: Scene): SVGTemplateResult {
  const { chosen, numbers, entry, layout } = scene;
  const now = momentOf(entry, chosen.frame);
  const room = layout.width >= WIDE;
  const start = words.start(entry.title);
  const sides = [
    { title: room || start.length < 18 ? start : entry.title, filters: entry.frames[0].filters },
    { title: numbers.when(now.step), filters: now.filters },
  ];
  return svg`<g role="img" aria-label=${describe(scene, entry)}>${layout.detail.map(
    ({ title: { x, y }, filters }, i) => svg`
      <text class="title" x=${x} y=${y} text-anchor=${x < layout.width ? 'start' : 'end'}>${sides[i].title}</text>
      ${maps(entry, sides[i].filters, filters)}`,
  )}</g>`;
}

/** The numbers of the networks at the moment that is shown. */
export function tableOf({ view, entries, chosen, numbers: { percent, small } }: Scene): FigureTable {
  const rows = entries.map((entry) => {
    const { accuracy, loss, diversity, step } = momentOf(entry, chosen.frame);
    const right = accuracy === undefined ? '–' : percent(accuracy, 1);
    return [entry.title, step, right, loss === undefined ? '–' : small(loss), small(diversity)];
  });
  return { caption: view.label, columns: words.columns, rows };
}
