/** Networks that were trained like the recorded run, but for one thing: what a claim about its filters is held against. */
export const RECORDED_TWINS = ['glorot', 'he', 'constant', 'shuffled-labels', 'permuted-pixels'] as const;
export type RecordedTwin = (typeof RECORDED_TWINS)[number];

/** `random` is the network itself before its training: nothing is recorded for it. */
export const TWINS = ['random', ...RECORDED_TWINS] as const;
export type Twin = (typeof TWINS)[number];
