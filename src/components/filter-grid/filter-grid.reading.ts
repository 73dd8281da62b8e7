import type { Cell } from '../../drawing/heat-map.js';
import { longest } from '../../drawing/longest.js';
import type { NumberStyle } from '../../drawing/numbers.js';
import { fitScale, maxMagnitude, type Scale } from '../../drawing/scale.js';
import { extremes, matrixText } from '../../drawing/text-alternative.js';
import type { Tensor } from '../../math/tensor.js';
import type { FigureTable } from '../../templates/export.js';
import { difference, filterSlice, likeness, type FilterLayer, type TimelineScales } from './filter-grid.model.js';
import type { Comparison } from './filter-grid.input.js';
import type { FilterView, PointedWeight } from './filter-grid.picture.js';
import { words } from './filter-grid.words.js';

/** What a twin shows beside the run. */
export interface TwinLayer {
  /** Its filters at the same step; undefined while they are loaded. */
  readonly now: Tensor<Float32Array> | undefined;
  /** Largest magnitude of a filter at any step. */
  readonly most: (filter: number) => number;
  readonly note: string;
}

/** What there is to be read from: a layer at one step of a run. */
export interface LayerAtStep extends FilterLayer {
  /** `[K, K, Cin, Cout]`; undefined while nothing is loaded. */
  readonly now: Tensor<Float32Array> | undefined;
  readonly start: Tensor<Float32Array> | undefined;
  readonly step: number;
  /** Length of the run. */
  readonly steps: number;
  readonly scales: TimelineScales;
  /** The input channel that is drawn. */
  readonly channel: number;
  readonly autoscale: boolean;
  /** The same layer of another network, below this one's. */
  readonly twin: TwinLayer | undefined;
  readonly number: (value: number, style?: NumberStyle) => string;
}

/** Puts filters into maps, words and tables. Filters, rows and columns are counted from 0 here, from 1 in words. */
export class Reading {
  constructor(readonly at: LayerAtStep) {}

  get stepText(): string {
    return this.at.number(this.at.step);
  }

  /** The drawn channel of a filter now, or nothing yet. */
  weights(filter: number): Float32Array {
    const { now, channel } = this.at;
    return now ? filterSlice(now, filter, channel) : new Float32Array(0);
  }

  /** The same at step 0. */
  startOf(filter: number): Float32Array {
    const { start, channel } = this.at;
    return start ? filterSlice(start, filter, channel) : new Float32Array(0);
  }

  /** Scale of these values of a filter: fitted to them alone, or reaching to `max` at all steps. */
  scale(values: ArrayLike<number>, max: number): Scale {
    return this.at.autoscale ? fitScale('signed', values) : { kind: 'signed', max };
  }

  /** One filter as it is drawn: its title, its words, and a map for each row of the comparison. */
  view(filter: number, compare: Comparison): FilterView {
    const { number, now, start, scales } = this.at;
    const weights = this.weights(filter);
    const before = this.startOf(filter);
    const change = now && start ? difference(weights, before) : before;
    const most = scales.weights(filter);
    const current = { values: weights, scale: this.scale(weights, most) };
    const maps = {
      none: [current],
      'before-after': [{ values: before, scale: this.scale(before, most) }, current],
      change: [current, { values: change, scale: this.scale(change, scales.changes(filter)) }],
      timeline: [current],
    }[compare];
    const { twin } = this.at;
    if (twin) {
      const values = twin.now ? filterSlice(twin.now, filter, this.at.channel) : new Float32Array(0);
      maps.push({ values, scale: this.scale(values, twin.most(filter)) });
    }
    const name = number(filter + 1);
    const { min, max } = extremes(weights);
    const alike = likeness(now, start, filter);
    const cosine = alike === undefined ? '' : number(alike, { fixed: true });
    const description = now ? words.option(name, this.value(min), this.value(max), cosine) : words.empty(name);
    return { title: words.filter(name), description, maps };
  }

  /** Text above each row of a comparison. */
  notes(compare: Comparison): string[] {
    const { rows } = words;
    const most = this.at.number(maxMagnitude(this.at.start?.data ?? []), { decimals: 3 });
    const now = rows.now(this.stepText);
    const notes = {
      ...{ none: [now], 'before-after': [rows.start(most), now], timeline: [] },
      change: [now, rows.change(this.stepText)],
    }[compare];
    return this.at.twin ? [...notes, this.at.twin.note] : notes;
  }

  /** A weight in figures: three decimals where two would say too little. */
  value(weight: number): string {
    return this.at.number(weight, { decimals: Math.abs(weight) < 0.1 ? 3 : 2 });
  }

  /** "filter 3, row 2, column 5: weight −0.12", and what it was at the start. */
  weightAt({ filter, row, column }: PointedWeight): string {
    const { now, start, layer, number } = this.at;
    if (!now) return words.empty(number(filter + 1));
    const index = row * layer.kernel + column;
    const [name, line, place] = [filter, row, column].map((counted) => number(counted + 1));
    const text = words.cell(name, line, place, this.value(this.weights(filter)[index]));
    return start ? text + words.startedAt(this.value(this.startOf(filter)[index])) : text;
  }

  /** The sentence under the picture. */
  caption(picked: number, pointed: PointedWeight | undefined, message: string | undefined): string {
    const { now, start, step, scales, layer, number } = this.at;
    if (pointed) return this.weightAt(pointed);
    if (!now) return message === undefined ? words.waiting : words.notTrained;
    if (!start) return words.step(this.stepText);
    if (step === 0) {
      const most = maxMagnitude(start.data);
      const later = Math.max(...Array.from({ length: layer.filters }, (_, i) => scales.weights(i)));
      return most < later / 4 ? words.randomAndSmall(number(most, { decimals: 3 })) : words.random;
    }
    const alike = likeness(now, start, picked) ?? NaN;
    return words.away(this.stepText, number(picked + 1), alike, number(alike, { fixed: true }));
  }

  /** As long as the caption gets while the run plays. */
  get longestCaption(): string {
    const { steps, layer, number } = this.at;
    const cosine = number(-0.11, { fixed: true });
    const away = [1, 0.7, 0, -1].map((like) => words.away(number(steps), number(layer.filters), like, cosine));
    return longest(words.waiting, ...away);
  }

  /** Beside the colours: what full strength means. */
  get legend(): string {
    const { channels, channel, autoscale, number } = this.at;
    const scale = autoscale ? words.scaleFrame : words.scaleFixed;
    const note = channels > 1 ? words.channelNote(number(channel + 1), number(channels)) : '';
    return note ? note + (autoscale ? `; ${scale}` : '') : scale;
  }

  /** A filter in words, for those who do not see it. */
  values(filter: number, locale: string): string {
    const weights = this.weights(filter);
    const matrix = matrixText(weights, this.at.layer.kernel, { locale });
    return weights.length > 0 ? words.values(this.at.number(filter + 1), this.stepText, matrix) : '';
  }

  /** All weights of a filter, every input channel. */
  table(filter: number): FigureTable {
    const { now, start, channels, layer, number } = this.at;
    const { columns } = words;
    const rows = Array.from({ length: now ? channels : 0 }, (_, channel): FigureTable['rows'] => {
      const before = start ? filterSlice(start, filter, channel) : undefined;
      return Array.from(now ? filterSlice(now, filter, channel) : [], (weight, i) => {
        const { row, column }: Cell = { row: Math.floor(i / layer.kernel), column: i % layer.kernel };
        return [channel + 1, row + 1, column + 1, weight, ...(before ? [before[i]] : [])];
      });
    });
    return {
      caption: words.tableCaption(number(filter + 1), layer.name, this.stepText),
      columns: [columns.channel, columns.row, columns.column, columns.weight, ...(start ? [columns.start] : [])],
      rows: rows.flat(),
    };
  }
}
