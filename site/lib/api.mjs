/** What an attribute takes, as far as its type and its description say. */

/**
 * @param {{ type?: { text?: string }, parsedType?: { text: string }, default?: string, description?: string }} field
 * @returns {{ kind: 'switch' | 'choice' | 'number' | 'text', options: string[], preset: string }} For a choice, all there
 *   is; for a text, names that may be written. `preset` is the default as an attribute is written.
 */
export function typeOf({ type, parsedType, default: preset = '', description = '' }) {
  const text = parsedType?.text ?? type?.text ?? 'string';
  const written = /^'(.*)'$/.exec(preset)?.[1] ?? (/^[-\d.]+$/.test(preset) ? preset : '');
  if (text === 'boolean') return { kind: 'switch', options: [], preset: '' };
  if (/^number\b/.test(text)) return { kind: 'number', options: [], preset: written };
  const union = text.split('|').map((option) => option.trim());
  if (union.length > 1 && union.every((option) => /^('[^']*'|\d+)$/.test(option))) {
    return { kind: 'choice', options: union.map((option) => option.replaceAll("'", '')), preset: written };
  }
  return { kind: 'text', options: namesIn(description), preset: written };
}

/** Names in code quotes, and names in a plain list after a colon: `Name of a filter: identity, box-blur, gaussian.` */
function namesIn(description) {
  const quoted = [...description.matchAll(/`([^`]+)`/g)].map(([, name]) => name);
  const [, list = ''] = /: ([\w-]+(?:, [\w-]+)+)/.exec(description) ?? [];
  const names = [...list.split(', ').filter(Boolean), ...quoted];
  return [...new Set(names)].filter((name) => !/^#|…|=/.test(name));
}
