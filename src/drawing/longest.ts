/** The longest of some texts, in characters; the first of several. At least one has to be given. */
export const longest = (...texts: readonly string[]): string =>
  texts.reduce((long, text) => (text.length > long.length ? text : long));
