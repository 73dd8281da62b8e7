/** What a page with one untouched element may fetch of code, after gzip; a KB is 1 024 bytes. */
export const KB = 1024;

/** Elements without a training session, and with one. */
const USUAL = 22;
const WITH_SESSION = 40;

/** Elements that watch a training session from the start; what only trains when it is asked to is as light as the others. */
const SESSION_TAGS = ['feature-map', 'filter-grid', 'loss-curve', 'training-panel'];

/** Whether the element may fetch the code of training sessions before anybody trains. */
export const hasSession = (tag) => SESSION_TAGS.includes(tag);

/** An element's budget in KB. */
export const budgetOf = (tag) => (hasSession(tag) ? WITH_SESSION : USUAL);

/**
 * @param {string[]} files Built files.
 * @returns {boolean} Whether the code that the elements with a session share is among them.
 */
export const holdsSessions = (files) => files.some((file) => /[\\/]training-[\w-]{8}\.js$/.test(file));
