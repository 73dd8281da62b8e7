/** Where the bytes of a heap come from: a wasm memory, or an ArrayBuffer. */
export interface ByteSource {
  readonly buffer: ArrayBuffer;
  /** Makes the buffer at least `bytes` long and keeps its contents. Throws if the machine has no more memory. */
  grow(bytes: number): void;
}

/** Kernels keep intermediate sums in the first bytes. */
const RESERVED = 256;
/** Kernels may read up to eight floats beyond the end of a block. */
const MARGIN = 32;
const ALIGNMENT = 16;
const MEGABYTE = 1 << 20;

interface Block {
  address: number;
  bytes: number;
}

/**
 * One memory for all tensors, so that kernels need no copies.
 *
 * Free blocks are kept in the order of their addresses and merged with their neighbours: when everything has been
 * given back, one block is left. A step of training asks for the same sizes again and again, so the first fit is soon
 * found and the memory stops growing after the first step.
 */
export class Heap {
  /** The whole memory as numbers. New views after every growth: read them afresh after `allocate`. */
  f32 = new Float32Array(0);
  i32 = new Int32Array(0);
  u8 = new Uint8Array(0);

  private free: Block[] = [];
  private readonly sizes = new Map<number, number>();
  private end: number;

  /** @param limit largest size of the memory in bytes */
  constructor(
    private readonly source: ByteSource,
    private readonly limit: number,
  ) {
    this.end = source.buffer.byteLength;
    this.free.push({ address: RESERVED, bytes: this.end - RESERVED - MARGIN });
    this.refreshViews();
  }

  /** Size of the whole memory, in bytes. */
  get capacity(): number {
    return this.end;
  }

  /** Bytes that have been handed out. */
  get used(): number {
    let sum = 0;
    for (const bytes of this.sizes.values()) sum += bytes;
    return sum;
  }

  /** The address of a block of at least `bytes`, a multiple of 16. Its contents are whatever they were. */
  allocate(bytes: number): number {
    const wanted = Math.max(ALIGNMENT, Math.ceil(bytes / ALIGNMENT) * ALIGNMENT);
    let index = this.free.findIndex((block) => block.bytes >= wanted);
    if (index < 0) {
      this.grow(wanted);
      index = this.free.length - 1;
    }
    const block = this.free[index];
    const { address } = block;
    if (block.bytes === wanted) this.free.splice(index, 1);
    else {
      block.address += wanted;
      block.bytes -= wanted;
    }
    this.sizes.set(address, wanted);
    return address;
  }

  /** Takes back a block. */
  release(address: number): void {
    const bytes = this.sizes.get(address);
    if (bytes === undefined) throw new Error(`No block of memory begins at ${address}.`);
    this.sizes.delete(address);
    const found = this.free.findIndex((block) => block.address > address);
    const index = found < 0 ? this.free.length : found;
    this.free.splice(index, 0, { address, bytes });
    this.mergeWithNext(index);
    this.mergeWithNext(index - 1);
  }

  private mergeWithNext(index: number): void {
    const block = this.free[index];
    const next = this.free[index + 1];
    if (block && next && block.address + block.bytes === next.address) {
      block.bytes += next.bytes;
      this.free.splice(index + 1, 1);
    }
  }

  /** Grows the memory so that its last block is free and has at least `wanted` bytes. */
  private grow(wanted: number): void {
    const last = this.free[this.free.length - 1];
    const oldTop = this.end - MARGIN;
    const start = last && last.address + last.bytes === oldTop ? last.address : oldTop;
    const needed = start + wanted + MARGIN;
    // A quarter more than asked for, so that a model's first step grows the memory a few times only.
    const size = Math.min(this.limit, Math.ceil((needed * 1.25) / MEGABYTE) * MEGABYTE);
    if (needed > this.limit) throw outOfMemory(needed, `the limit is ${megabytes(this.limit)}`);
    try {
      this.source.grow(size);
    } catch {
      throw outOfMemory(needed, 'this device gives no more');
    }
    this.end = this.source.buffer.byteLength;
    this.refreshViews();
    const bytes = this.end - MARGIN - start;
    if (start === oldTop) this.free.push({ address: start, bytes });
    else last.bytes = bytes;
  }

  private refreshViews(): void {
    const { buffer } = this.source;
    this.f32 = new Float32Array(buffer);
    this.i32 = new Int32Array(buffer);
    this.u8 = new Uint8Array(buffer);
  }
}

function megabytes(bytes: number): string {
  return `${Math.ceil(bytes / MEGABYTE)} MB`;
}

function outOfMemory(needed: number, reason: string): Error {
  return new Error(
    `Training needs ${megabytes(needed)} of memory, but ${reason}. Use a smaller batch, fewer filters or smaller images.`,
  );
}

/** A wasm memory as a source of bytes. */
export function wasmBytes(memory: WebAssembly.Memory): ByteSource {
  const page = 65536;
  return {
    get buffer() {
      return memory.buffer;
    },
    grow(bytes) {
      memory.grow(Math.ceil((bytes - memory.buffer.byteLength) / page));
    },
  };
}

/** An ArrayBuffer as a source of bytes; growing copies it. */
export function arrayBytes(initialBytes: number): ByteSource {
  let buffer = new ArrayBuffer(initialBytes);
  return {
    get buffer() {
      return buffer;
    },
    grow(bytes) {
      const larger = new ArrayBuffer(bytes);
      new Uint8Array(larger).set(new Uint8Array(buffer));
      buffer = larger;
    },
  };
}
