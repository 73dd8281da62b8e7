/**
 * The text of an article, which is a page of its own and can be read without Storybook: here it stands as it stands there.
 * Posters keep the place of figures that are not defined yet; here all are.
 */
export function articleText(page: string): Node {
  const main = new DOMParser().parseFromString(page, 'text/html').querySelector('main');
  if (!main) throw new Error('This page has no text.');
  for (const poster of main.querySelectorAll('figure picture')) poster.remove();
  return document.importNode(main, true);
}
