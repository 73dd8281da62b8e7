/**
 * The tones (fill opacities, ascending) of the cells that a heat map shows inside `place`, a rectangle of the picture. Blank
 * cells have none.
 *
 * @param sign only those of one sign: `.positive` or `.negative`
 */
export function tonesInside(picture: ParentNode, place: Element, sign = ''): number[] {
  const [x, y, width, height] = ['x', 'y', 'width', 'height'].map((name) => Number(place.getAttribute(name)));
  return [...picture.querySelectorAll(`.heat ${sign} path`)]
    .filter((path) =>
      [...(path.getAttribute('d') ?? '').matchAll(/M([\d.-]+) ([\d.-]+)/g)].some(
        ([, left, top]) => +left >= x && +left < x + width && +top >= y && +top < y + height,
      ),
    )
    .map((path) => Number(path.getAttribute('fill-opacity')))
    .sort((a, b) => a - b);
}
