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

/**
 * Checks an attribute that takes one of a few names; the first of them is the example.
 *
 * @throws InputError `bad-<attribute>`
 */
export function oneOf(attribute: string, value: string, names: readonly string[]): void {
  if (names.includes(value)) return;
  throw new InputError(
    `bad-${attribute}`,
    `There is no ${attribute} “${value}”. There are: ${names.join(', ')}.`,
    `${attribute}="${names[0]}"`,
  );
}
