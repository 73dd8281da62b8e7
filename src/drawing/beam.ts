import type { cellsRect } from './heat-map.js';

type Rect = ReturnType<typeof cellsRect>;

const round = (value: number): number => Math.round(value * 100) / 100;

/** Outline of the beam that joins two rectangles: the convex hull of their corners, for rectangles side by side. */
export function beam(from: Rect, to: Rect): string {
  const points = [from, to].flatMap(({ x, y, width, height }): [number, number][] => [
    [x, y],
    [x + width, y],
    [x, y + height],
    [x + width, y + height],
  ]);
  points.sort((a, b) => a[0] - b[0] || a[1] - b[1]);
  const half = (sorted: [number, number][]): [number, number][] => {
    const hull: [number, number][] = [];
    for (const point of sorted) {
      for (;;) {
        const a = hull.at(-2);
        const b = hull.at(-1);
        if (!a || !b || (b[0] - a[0]) * (point[1] - a[1]) - (b[1] - a[1]) * (point[0] - a[0]) > 0) break;
        hull.pop();
      }
      hull.push(point);
    }
    hull.pop();
    return hull;
  };
  const outline = [...half(points), ...half(points.reverse())];
  return `M${outline.map(([x, y]) => `${String(round(x))} ${String(round(y))}`).join('L')}Z`;
}
