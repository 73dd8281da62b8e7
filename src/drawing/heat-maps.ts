import { heatMap, type GridBox, type HeatPath } from './heat-map.js';
import type { Scale } from './scale.js';

/** One of several heat maps: its values row by row, where it stands, its scale, and how many cells are drawn. Default all. */
export type HeatMap = readonly [values: ArrayLike<number>, box: GridBox, scale: Scale, drawn?: number | undefined];

const known = new WeakMap<object, Record<string, HeatPath[] | undefined>>();

/**
 * Several heat maps as one: for all of them together one path per tone.
 *
 * @param owner what they show: as long as it lives, they are computed once for each place
 * @param place tells where they stand, and how large
 */
export function heatMaps(owner: object, place: string, maps: () => readonly HeatMap[]): readonly HeatPath[] {
  const places = known.get(owner) ?? {};
  known.set(owner, places);
  return (places[place] ??= together(maps()));
}

/** One path per tone, always in one order: see `heatMap`. */
export function together(maps: readonly HeatMap[]): HeatPath[] {
  const paths = new Map<string, HeatPath>();
  for (const path of maps.flatMap((map) => heatMap(...map))) {
    const tone = path.tone + String(path.opacity);
    paths.set(tone, { ...path, d: (paths.get(tone)?.d ?? '') + path.d });
  }
  return [...paths].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, path]) => path);
}
