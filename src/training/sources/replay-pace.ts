/** How far a replay is after a share of its time. */
export interface ReplayPace {
  /** Step (not rounded) after a share 0…1 of the time. */
  stepAt(share: number): number;
  /** The inverse: the share of the time at which `step` is reached. */
  shareAt(step: number): number;
}

/**
 * A pace that gives half of the time to the first `early` steps, in which most of the change happens, and quickens evenly:
 * step(share) ∝ exp(k·share) − 1. Runs of up to twice as many steps are played evenly.
 */
export function replayPace(steps: number, early = 50): ReplayPace {
  // At half time (e^{k/2} − 1) / (e^k − 1) = 1 / (e^{k/2} + 1) = early / steps.
  const k = steps > 2 * early ? 2 * Math.log(steps / early - 1) : 0;
  if (k === 0) {
    return { stepAt: (share) => steps * share, shareAt: (step) => (steps > 0 ? step / steps : 1) };
  }
  return {
    stepAt: (share) => (steps * Math.expm1(k * share)) / Math.expm1(k),
    shareAt: (step) => Math.log1p((step / steps) * Math.expm1(k)) / k,
  };
}
