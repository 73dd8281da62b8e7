import { words } from '../words/convlets.words.js';
import type { DataError } from './data-error.js';

/** What an author wrote and the element cannot use: says what was wrong and shows a right example. */
export class InputError extends Error {
  /** What was wrong, in the language that is being drawn. */
  readonly say: () => string;

  /**
   * @param code stable, for programs: `bad-kernel`, `bad-input`, …
   * @param message what was wrong, from an element's words. A function, which reads them when they are shown, wherever
   *   something was waited for: another element may be drawn by then, in another language.
   * @param example a correct one, as it stands in HTML
   */
  constructor(
    readonly code: string,
    message: string | (() => string),
    readonly example: string,
  ) {
    const say = typeof message === 'string' ? (): string => message : message;
    super(say());
    this.name = 'InputError';
    this.say = say;
  }
}

/**
 * Checks an attribute that takes one of a few names.
 *
 * @param example a right one; default: the first of the names
 * @throws InputError `bad-<attribute>`
 */
export function oneOf(attribute: string, value: string, names: readonly string[], example = names[0]): void {
  if (names.includes(value)) return;
  throw new InputError(`bad-${attribute}`, words.none(attribute, value, names.join(', ')), `${attribute}="${example}"`);
}

/**
 * What a reader is told of any error: an InputError as it is; of a DataError what it has for readers; of others, such as a
 * module that could not be fetched, that a part is missing.
 */
export const asInputError = (error: unknown, code: string, example: string): InputError =>
  error instanceof InputError
    ? error
    : new InputError(code, (error as Partial<DataError>).say ?? ((): string => words.missing), example);
