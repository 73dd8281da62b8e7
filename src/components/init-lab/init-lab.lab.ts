/** The picture of init-lab, its sentence and its table: loaded with the recorded runs. */
import { nothing, svg, type SVGTemplateResult } from 'lit';
import { loadStarts, type RecordedStarts } from '../../data/init-lab.js';
import type { FigureTable } from '../../templates/export.js';
import { accuracies, diversities, finals, histogram, signals } from './init-lab.charts.js';
import type { LabLayout } from './init-lab.layout.js';
import { entriesOf, momentOf, type Entry } from './init-lab.runs.js';
import type { Chosen } from './init-lab.settings.js';
import type { LiveStart } from './init-lab.live.js';
import { LabText } from './init-lab.text.js';
import { detail, tiles, type FilterPlace } from './init-lab.tiles.js';

export type { Entry, FilterPlace };

/** What the element knows when a picture is drawn. */
export interface LabState {
  readonly chosen: Chosen;
  readonly live: LiveStart | undefined;
  /** The filter that is pointed at, and the one that the keyboard stands on in the picked network. */
  readonly pointed: FilterPlace | undefined;
  readonly filter: number;
  readonly locked: boolean;
  readonly write: (value: number, decimals?: number) => string;
  readonly percent: (share: number, decimals?: number) => string;
  readonly point: (place: FilterPlace | undefined) => void;
  readonly pick: (entry: Entry, filter: number | undefined) => void;
  /** The reader drags along the steps to a recorded moment. */
  readonly scrub: (frame: number) => void;
}

/** Lowest accuracy in the diagram of the activations, all of which learn. */
const LOW = 0.8;

/** Everything that needs the recorded runs. */
export class Lab {
  constructor(readonly recorded: RecordedStarts) {}

  entries({ chosen, live, write }: LabState): Entry[] {
    return entriesOf(chosen, { recorded: this.recorded, live, write });
  }

  /** The steps at which the recorded runs of a view may be seen. */
  steps(view: Chosen['view']): readonly number[] {
    return this.recorded.frames[view === 'activations' ? 'relu max' : 'glorot'].map(({ step }) => step);
  }

  picture(state: LabState, layout: LabLayout): { readonly svg: SVGTemplateResult; readonly caption: string } {
    const { chosen, pointed } = state;
    const entries = this.entries(state);
    const text = this.#text(state, entries);
    const picked = Math.max(
      0,
      entries.findIndex((entry) => entry.picked),
    );
    const place = pointed && pointed.entry < entries.length ? pointed : { entry: picked, filter: state.filter };
    const entry = entries[place.entry];
    const [first, second, third, fourth] = layout.panels;
    const steps = this.steps(chosen.view);
    const chart = {
      ...{ entries, entry, step: momentOf(entry, chosen.frame).filters.step, text },
      seek: (step: number): void => {
        const distances = steps.map((at) => Math.abs(at - step));
        state.scrub(distances.indexOf(Math.min(...distances)));
      },
    };
    const seeds = chosen.view === 'seeds';
    const caption = seeds ? text.seeds(place) : chosen.view === 'schemes' ? text.scheme(entry) : text.activation(entry);
    return {
      caption,
      svg: svg`
        ${tiles({
          ...{ label: LABELS[chosen.view], layout, entries, frame: chosen.frame, locked: state.locked },
          marks: seeds
            ? [
                { ...place, kind: 'here' as const },
                ...text.likes(place).map((like) => ({ ...like, kind: 'like' as const })),
              ]
            : [],
          note: (one, i) => (seeds ? text.likeNote(place, i) : text.note(one)),
          describe: (one) => text.describe(one),
          point: state.point,
          pick: (to, filter) => {
            state.pick(entries[to], filter);
          },
          along: seeds
            ? (by) => {
                state.pick(entries[picked], Math.min(7, Math.max(0, state.filter + by)));
              }
            : undefined,
        })}
        ${
          seeds
            ? nothing
            : detail(layout.detail, entry, chosen.frame, {
                label: text.detail(entry),
                titles: [text.startTitle(entry), text.nowTitle(entry)],
              })
        }
        ${
          chosen.view === 'schemes'
            ? [histogram(first, chart), accuracies(second, chart), signals(third, chart), diversities(fourth, chart)]
            : seeds
              ? []
              : [finals(first, chart, this.recorded.measured.denseAccuracy), accuracies(second, chart, LOW)]
        }`,
    };
  }

  table(state: LabState): FigureTable {
    const entries = this.entries(state);
    const text = this.#text(state, entries);
    const rows = entries.map((entry) => {
      const { accuracy, loss, diversity, filters } = text.moment(entry);
      return [
        ...[entry.meaning, filters.step],
        accuracy === undefined ? '–' : state.percent(accuracy, 1),
        loss === undefined ? '–' : text.small(loss),
        text.small(diversity),
      ];
    });
    return { caption: LABELS[state.chosen.view], columns: COLUMNS, rows };
  }

  #text({ write, percent, chosen }: LabState, entries: readonly Entry[]): LabText {
    return new LabText(write, percent, this.recorded.measured, entries, chosen.frame);
  }
}

const LABELS: Readonly<Record<Chosen['view'], string>> = {
  schemes: 'The same network from twelve starts: its eight filters of conv1',
  seeds: 'The same network with several seeds: its eight filters of conv1',
  activations: 'The same network with five activations, above with average, below with max pooling',
};
const COLUMNS = ['network', 'step', 'unseen digits right', 'loss', 'filters differ by'];

/** Rejects with a DataError. */
export const load = async (): Promise<Lab> => new Lab(await loadStarts());
