/** What is on screen: a step, and where the reader stands and points. */
import type { Cell } from '../../drawing/heat-map.js';
import type { StepperLayout } from './backprop-stepper.layout.js';
import type { Lesson, MapName, Step } from './backprop-stepper.model.js';
import type { Scene, Write } from './backprop-stepper.scene.js';

/** A cell that the reader points at: in a matrix of the net, or a term (row-major). */
export interface Pointed {
  readonly map: MapName | 'terms';
  readonly cell: number;
}

/** What the reader does at the step on screen. */
export interface Reading {
  readonly pointed?: Pointed | undefined;
  /** The number that is being changed. */
  readonly editing?: { readonly map: MapName; readonly cell: number };
  /** What is said of a guess. */
  readonly verdict?: string | undefined;
  /** Where the keyboard stands in each matrix. */
  readonly actives?: Partial<Record<MapName, Cell>> | undefined;
}

export interface StepView {
  readonly lesson: Lesson;
  readonly step: Step;
  /** Undefined until it has been fetched. */
  readonly scene: Scene | undefined;
  readonly layout: StepperLayout;
  readonly width: number;
  /** The last step whose numbers are on screen. */
  readonly reached: number;
  /** Where the keyboard stands in each matrix. */
  readonly actives: Partial<Record<MapName, Cell>>;
  readonly pointed: Pointed | undefined;
  /** Numbers of the terms that the reader points at; all of them where nobody points. */
  readonly lit: readonly number[];
  /** The result of the step is still to be guessed. */
  readonly secret: boolean;
  /** Whether a gradient is still to be guessed. */
  readonly hidden: (map: MapName, cell: number) => boolean;
  /** Says the step, for who does not see it. */
  readonly summary: string;
  readonly write: Write;
  /** The reader points at a cell, or at none any more. */
  readonly point: (map: MapName, cell: Cell | undefined) => void;
  /** The reader points at a term, by its number, or at none any more. */
  readonly pointTerm: (term: number | undefined) => void;
  readonly pick: (map: MapName, cell: Cell) => void;
}
