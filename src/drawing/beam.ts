import type { cellsRect } from './heat-map.js';

type Rect = ReturnType<typeof cellsRect>;

const round = (value: number): string => String(Math.round(value * 100) / 100);

/**
 * Outline of the beam between two rectangles: it joins the edges that face each other, so that it changes the tone of
 * no number in either, and is clear of what is written above them. It runs across, or down where that is much farther.
 */
export function beam(from: Rect, to: Rect): string {
  const [left, right] = from.x < to.x ? [from, to] : [to, from];
  const [upper, lower] = from.y < to.y ? [from, to] : [to, from];
  const [side, under] = [left.x + left.width, upper.y + upper.height];
  const corners =
    4 * (right.x - side) >= lower.y - under
      ? [
          [side, left.y],
          [right.x, right.y],
          [right.x, right.y + right.height],
          [side, left.y + left.height],
        ]
      : [
          [upper.x, under],
          [lower.x, lower.y],
          [lower.x + lower.width, lower.y],
          [upper.x + upper.width, under],
        ];
  return `M${corners.map(([x, y]) => `${round(x)} ${round(y)}`).join('L')}Z`;
}
