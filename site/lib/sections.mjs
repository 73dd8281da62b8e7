/** Parts of the project's Markdown files, for pages that show them. */

/**
 * A section with its heading, up to the next heading of its level.
 *
 * @param {string} text Markdown.
 * @param {string} heading Of the second level.
 * @throws {Error} There is no such section.
 */
export function section(text, heading) {
  const [, ...sections] = text.split(/^## /m);
  const found = sections.find((each) => each.startsWith(`${heading}\n`));
  if (found === undefined) throw new Error(`There is no section “${heading}”.`);
  return `## ${found}`;
}
