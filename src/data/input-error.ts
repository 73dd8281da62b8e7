/** What an author wrote and the element cannot use: says what was wrong and shows a right example. */
export class InputError extends Error {
  constructor(
    /** Stable, for programs: `bad-kernel`, `bad-input`, … */
    readonly code: string,
    message: string,
    /** A correct example, as it stands in HTML. */
    readonly example: string,
  ) {
    super(message);
    this.name = 'InputError';
  }
}
