import { expect } from '@open-wc/testing';
import { Random } from '../../../src/math/random.js';
import { arrayBytes, Heap, wasmBytes } from '../../../src/training/worker/backend/heap.js';

const KILOBYTE = 1024;

const SOURCES = {
  'an ArrayBuffer': () => arrayBytes(64 * KILOBYTE),
  'a wasm memory': () => wasmBytes(new WebAssembly.Memory({ initial: 1, maximum: 256 })),
};

for (const [name, source] of Object.entries(SOURCES)) {
  describe(`Heap on ${name}`, () => {
    it('hands out blocks that do not overlap, and keeps their contents when it grows', () => {
      const heap = new Heap(source(), 16 << 20);
      const random = new Random(1);
      const blocks = new Map<number, number>();
      for (let i = 0; i < 400; i++) {
        const words = 1 + random.integer(5000);
        const address = heap.allocate(words * 4);
        expect(address % 16).to.equal(0);
        heap.i32.fill(i, address / 4, address / 4 + words);
        blocks.set(address, words);
        if (i % 3 === 0) {
          const [first] = blocks.keys();
          heap.release(first);
          blocks.delete(first);
        }
      }
      for (const [address, words] of blocks) {
        const values = new Set(heap.i32.subarray(address / 4, address / 4 + words));
        expect(values.size).to.equal(1);
      }
      for (const address of blocks.keys()) heap.release(address);
      expect(heap.used).to.equal(0);
    });

    it('is one free block again when everything has been given back, in any order', () => {
      const heap = new Heap(source(), 16 << 20);
      const addresses = [100, 2000, 30, 40_000, 5].map((bytes) => heap.allocate(bytes));
      const { capacity } = heap;
      for (const index of [3, 0, 4, 1, 2]) heap.release(addresses[index]);
      const all = heap.allocate(capacity - 256 - 32);
      expect(all).to.equal(256);
      expect(heap.capacity).to.equal(capacity);
    });

    it('says how much is needed when there is no more', () => {
      const heap = new Heap(source(), 2 << 20);
      heap.allocate(1 << 20);
      expect(() => heap.allocate(3 << 20)).to.throw(
        'Training needs 5 MB of memory, but the limit is 2 MB. Use a smaller batch, fewer filters or smaller images.',
      );
      expect(heap.allocate(4096), 'smaller wishes are still met').to.be.greaterThan(0);
    });

    it('refuses to take back what it has not given', () => {
      const heap = new Heap(source(), 2 << 20);
      expect(() => {
        heap.release(4096);
      }).to.throw('No block of memory begins at 4096.');
    });
  });
}

describe('Heap on a device without memory', () => {
  it('says so', () => {
    const heap = new Heap(wasmBytes(new WebAssembly.Memory({ initial: 1, maximum: 16 })), 16 << 20);
    expect(() => heap.allocate(2 << 20)).to.throw(
      'Training needs 3 MB of memory, but this device gives no more. Use a smaller batch, fewer filters or smaller images.',
    );
  });
});
