/** Bytes as they are shipped: deflated, with a checksum. */

export type Bytes = Uint8Array<ArrayBuffer>;

async function through(bytes: Bytes, transform: GenericTransformStream): Promise<Bytes> {
  return new Uint8Array(await new Response(new Blob([bytes]).stream().pipeThrough(transform)).arrayBuffer());
}

/** Compresses with DEFLATE (RFC 1951, without the zlib wrapper). */
export function deflate(bytes: Bytes): Promise<Bytes> {
  return through(bytes, new CompressionStream('deflate-raw'));
}

/** The inverse of `deflate`. Rejects with a TypeError (or a system error in Node) if the data are damaged. */
export function inflate(bytes: Bytes): Promise<Bytes> {
  return through(bytes, new DecompressionStream('deflate-raw'));
}

let table: Int32Array | undefined;

/** The CRC-32 of PNG and gzip (polynomial 0x04C11DB7, reflected), 0…2³²−1. */
export function crc32(bytes: Uint8Array): number {
  table ??= Int32Array.from({ length: 256 }, (_, remainder) => {
    for (let bit = 0; bit < 8; bit++) remainder = (remainder >>> 1) ^ (remainder & 1 ? 0xedb88320 : 0);
    return remainder;
  });
  let crc = ~0;
  // The digits' hundred thousand bytes come before the first step: no iterator.
  for (let i = 0; i < bytes.length; i++) crc = (crc >>> 8) ^ table[(crc ^ bytes[i]) & 255];
  return ~crc >>> 0;
}
