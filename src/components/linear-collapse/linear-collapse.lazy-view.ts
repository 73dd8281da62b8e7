import type { CSSResult, TemplateResult } from 'lit';
import type { FigureTable } from '../../templates/export.js';
import type { TwoLines, Values } from './linear-collapse.model.js';

/** What the reader and the page have set. */
export interface ViewState {
  readonly lines: TwoLines;
  readonly x0: number;
  readonly pool: 'average' | 'max';
  /** The class looked at. */
  readonly digit: number;
  readonly image: Values;
  /** Width of the picture in CSS pixels. */
  readonly width: number;
  readonly write: (value: number) => string;
  /** Writes rounding errors too. */
  readonly tiny: (value: number) => string;
  readonly caption: (text: string) => TemplateResult;
  readonly pointX0: (x0: number) => void;
  readonly pointDigit: (digit: number) => void;
}

/** A view that is loaded when it is asked for. */
export interface LazyView {
  readonly styles: CSSResult;
  /** Picture, formula and caption. */
  render(state: ViewState): TemplateResult;
  table(state: ViewState): Omit<FigureTable, 'caption'>;
}
