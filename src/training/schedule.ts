/**
 * The steps whose weights are always kept: `count` whole numbers from 0 to `steps`, dense at first and ever wider apart,
 * because half of what happens to a filter happens in the first tenth of a run.
 */
export function scheduledSteps(steps: number, count = 60): number[] {
  const kept = [0];
  for (let left = Math.min(count - 1, steps); left > 0; left--) {
    const last = kept[kept.length - 1];
    // The ratio that would reach the end in equal ratios, but at least one step further.
    const next = last === 0 ? 1 : Math.round(last * (steps / last) ** (1 / left));
    kept.push(Math.max(last + 1, next));
  }
  return kept;
}
