/** What a page with one untouched element may fetch of code, after gzip; a KB is 1 024 bytes. */
export const KB = 1024;

/** Elements without a training session, and with one. */
const USUAL = 22;
const WITH_SESSION = 40;

/**
 * @param {string[]} files what it fetches at once
 * @returns {number} its budget in KB
 */
export function budgetOf(files) {
  return files.some((file) => /[\\/]training-[^\\/]*$/.test(file)) ? WITH_SESSION : USUAL;
}
