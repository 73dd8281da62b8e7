/** Sizes that the net and its picture agree on. */

/** Side of the images, in pixels. */
export const SIDE = 28;
export const FILTERS = 5;
export const CLASSES = 10;

export const FILTER_NUMBERS: readonly number[] = /* @__PURE__ */ Array.from({ length: FILTERS }, (_, k) => k);
