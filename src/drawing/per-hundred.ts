/** A share as a count of 100 things; 100 only if it is all of them. */
export function perHundred(share: number): number {
  const rounded = Math.round(100 * share);
  return rounded === 100 && share < 1 ? Math.round(1000 * share) / 10 : rounded;
}
