/** A run, and what it is drawn with. */
import type { TemplateResult } from 'lit';
import type { Cell } from '../../drawing/heat-map.js';
import type * as Formula from './kernel-learner.formula.js';
import type { Settings } from './kernel-learner.model.js';
import type { Run } from './kernel-learner.run.js';

/** What a subject draws with. */
export interface Drawing {
  readonly step: number;
  readonly width: number;
  readonly largestCell: number;
  readonly earlier: readonly Subject[];
  /** The place of the signal that the reader looks at; undefined: none yet. */
  readonly place: number | undefined;
  /** The formula, once it is fetched. */
  readonly formula: () => typeof Formula | undefined;
  /** Writes a number with all the decimals that are asked for; default: none. */
  readonly write: (value: number, decimals?: number) => string;
  /** Writes with as many decimals as are needed, at most so many. */
  readonly number: (value: number, decimals?: number) => string;
  /** `longest`: what it keeps room for. */
  readonly caption: (text: string, longest?: string) => TemplateResult;
  /** The reader looks at a place of the signal. */
  readonly pick: (place: number) => void;
  /** The reader picks a cell of an image; undefined: only looks. */
  readonly look: (cell?: Cell) => void;
}

export interface Subject {
  readonly run: Run;
  readonly steps: number;
  readonly rate: number;
  /** Names of the parameters. */
  readonly names: readonly string[];
  /** Filters at every step so far, each divided by its largest weight; of peak finders. */
  shapes?(): readonly (readonly (readonly number[])[])[];
  /** Makes ready for about so many milliseconds; true when it can be drawn. */
  prepare(budget: number): boolean;
  draw(drawing: Drawing): TemplateResult;
}

/** What is on screen. */
export interface Shown {
  readonly settings: Settings;
  readonly subject: Subject;
  /** Other starts of the same task, which stay in the picture: all of them end in one shape. */
  readonly earlier: readonly Subject[];
}
