import type { Bytes } from './bytes.js';

/**
 * Decodes base64.
 *
 * @throws SyntaxError or DOMException if `text` is not base64
 */
export function bytesFromBase64(text: string): Bytes {
  const { fromBase64 } = Uint8Array as { fromBase64?: (text: string) => Bytes };
  if (fromBase64) return fromBase64.call(Uint8Array, text);
  const binary = atob(text);
  const bytes = new Uint8Array(binary.length);
  for (let i = 0; i < bytes.length; i++) bytes[i] = binary.charCodeAt(i);
  return bytes;
}
