/**
 * What <flatten-vs-conv> shows before a reader touches it, recorded: the networks, several times as large, and the
 * arithmetic that runs them can then wait for that touch. Deflated JSON; panels are strings, a letter for each number.
 */
import { deflate, inflate, type Bytes } from './bytes.js';
import { bytesFromBase64 } from './base64.js';
import { DataError } from './data-error.js';
import type { ContestMeasurements } from './flatten-vs-conv.js';

/** The recorded digit, and how far it is moved: the element's defaults. */
export const VIEWED = { input: 'digit:4', right: 0, down: 2 } as const;

/** What one network makes of the digit. */
export interface RecordedOpinion {
  /** Number of weights and biases. */
  readonly size: number;
  /** Probabilities of the ten classes. */
  readonly probabilities: readonly number[];
  /** Eight square pictures of the first layer; whole numbers −32…32, the tones of a heat map. */
  readonly panels: readonly (readonly number[])[];
}

export interface RecordedView {
  readonly measured: ContestMeasurements;
  readonly dense: RecordedOpinion;
  readonly conv: RecordedOpinion;
}

/** The letter of tone 0; from + to k, none of them is escaped but the backslash. */
const ZERO = 75;

export function packView(view: RecordedView): Promise<Bytes> {
  const text = JSON.stringify(view, (name, value: unknown) =>
    name === 'panels'
      ? (value as RecordedOpinion['panels']).map((panel) => String.fromCharCode(...panel.map((tone) => tone + ZERO)))
      : value,
  );
  return deflate(new TextEncoder().encode(text));
}

/** Reads what `packView` wrote. Rejects with a DataError `data-corrupt` if it is anything else. */
export async function parseView(bytes: Bytes): Promise<RecordedView> {
  try {
    return JSON.parse(new TextDecoder().decode(await inflate(bytes)), (name, value: unknown) =>
      name === 'panels'
        ? (value as string[]).map((panel) => Array.from(panel, (letter) => letter.charCodeAt(0) - ZERO))
        : value,
    ) as RecordedView;
  } catch (cause) {
    throw new DataError('data-corrupt', 'The view cannot be read.', { cause });
  }
}

/** Loads the view. Rejects with a DataError, or as `import()` does. */
export const loadView = async (): Promise<RecordedView> =>
  parseView(bytesFromBase64((await import('./generated/experiments/flatten-vs-conv-view.js')).base64));
