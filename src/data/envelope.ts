/**
 * The envelope around every binary asset. All numbers are little-endian.
 *
 *   0…3    four letters that name the kind of asset
 *   4…7    CRC-32 of all that follows
 *   8…9    version of the layout
 *   10…11  number of sections
 *   12…    u32 per section: its length; then the sections, each deflated by itself
 *
 * Numbers of different kinds lie in different sections: with a code of its own each kind takes less room.
 */
import { crc32, deflate, inflate, type Bytes } from './bytes.js';
import { DataError } from './data-error.js';

const HEADER = 12;
/** Where the checksummed part begins. */
const CHECKED = 8;

/** What an envelope may hold. */
export interface AssetKind {
  /** Four ASCII letters. */
  readonly magic: string;
  readonly version: number;
  /** For messages: "The digits", "The recorded run". */
  readonly what: string;
}

/** Compresses the sections of an asset and puts the header before them. */
export async function seal({ magic, version }: AssetKind, sections: readonly Bytes[]): Promise<Bytes> {
  const deflated = await Promise.all(sections.map(deflate));
  const start = HEADER + 4 * deflated.length;
  const sealed = new Uint8Array(deflated.reduce((length, section) => length + section.length, start));
  const header = new DataView(sealed.buffer);
  for (let i = 0; i < 4; i++) sealed[i] = magic.charCodeAt(i);
  header.setUint16(8, version, true);
  header.setUint16(10, deflated.length, true);
  let at = start;
  deflated.forEach((section, i) => {
    header.setUint32(HEADER + 4 * i, section.length, true);
    sealed.set(section, at);
    at += section.length;
  });
  header.setUint32(4, crc32(sealed.subarray(CHECKED)), true);
  return sealed;
}

/** The sections of an asset. Rejects with a DataError `data-corrupt` if anything is not as `seal` made it. */
export async function open({ magic, version, what }: AssetKind, sealed: Bytes): Promise<Bytes[]> {
  const corrupt = (why: string, cause?: unknown): DataError =>
    new DataError('data-corrupt', `${what} cannot be read: ${why}.`, { cause });

  if (sealed.length < HEADER) throw corrupt(`only ${sealed.length} bytes have arrived`);
  if (String.fromCharCode(...sealed.subarray(0, 4)) !== magic) throw corrupt('the data are of another kind');
  const header = new DataView(sealed.buffer, sealed.byteOffset, sealed.byteLength);
  const found = header.getUint16(8, true);
  if (found !== version) throw corrupt(`the data are of version ${found}, version ${version} is needed`);
  if (crc32(sealed.subarray(CHECKED)) !== checksumOf(sealed)) {
    throw corrupt('the data are incomplete or damaged (their checksum does not match)');
  }

  const count = header.getUint16(10, true);
  let at = HEADER + 4 * count;
  const deflated = Array.from({ length: count }, (_, i) => {
    const start = at;
    at += header.getUint32(HEADER + 4 * i, true);
    return sealed.subarray(start, at);
  });
  return Promise.all(deflated.map(inflate)).catch((cause: unknown) => {
    throw corrupt('a part cannot be decompressed', cause);
  });
}

/** The checksum that an envelope carries: it tells one asset of a kind from another. */
export function checksumOf(sealed: Bytes): number {
  return new DataView(sealed.buffer, sealed.byteOffset).getUint32(4, true);
}
