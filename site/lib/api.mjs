/** What an attribute takes, as far as the manifest says. */

/**
 * @param {{ type?: { text?: string }, parsedType?: { text: string }, suggestions?: string[], default?: string }} field
 * @returns {{ kind: 'switch' | 'choice' | 'number' | 'text', options: string[], preset: string }} For a choice, all there
 *   is; for a text, some of what may be written. `preset` is the default as an attribute is written.
 */
export function typeOf({ type, parsedType, suggestions = [], default: preset = '' }) {
  const text = parsedType?.text ?? type?.text ?? 'string';
  const written = /^'(.*)'$/.exec(preset)?.[1] ?? (/^[-\d.]+$/.test(preset) ? preset : '');
  if (text === 'boolean') return { kind: 'switch', options: [], preset: '' };
  if (/^number\b/.test(text)) return { kind: 'number', options: [], preset: written };
  const union = text.split('|').map((option) => option.trim());
  if (union.length > 1 && union.every((option) => /^('[^']*'|\d+)$/.test(option))) {
    return { kind: 'choice', options: union.map((option) => option.replaceAll("'", '')), preset: written };
  }
  return { kind: 'text', options: suggestions, preset: written };
}
