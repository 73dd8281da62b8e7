/** Light or dark, as the reader has chosen it: the one thing that this site keeps, and only in the reader's browser. */
export type Scheme = 'light' | 'dark';

const KEY = 'convlets-scheme';

export function savedScheme(): Scheme | undefined {
  try {
    const saved = localStorage.getItem(KEY);
    return saved === 'light' || saved === 'dark' ? saved : undefined;
  } catch {
    // Storage is forbidden: then nothing is kept.
    return undefined;
  }
}

export function saveScheme(scheme: Scheme): void {
  try {
    localStorage.setItem(KEY, scheme);
  } catch {
    // The choice holds for this page.
  }
}
