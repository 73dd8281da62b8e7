import { expect } from '@open-wc/testing';
import { crc32, deflate } from '../../src/data/bytes.js';
import { checksumOf, open, seal, type AssetKind } from '../../src/data/envelope.js';
import { expectDataError } from './helpers.js';

const KIND: AssetKind = { magic: 'test', version: 3, what: 'The example' };
const sections = [Uint8Array.of(1, 2, 3), new Uint8Array(300).fill(7), new Uint8Array(0)];

describe('an envelope', () => {
  it('gives back its sections', async () => {
    expect(await open(KIND, await seal(KIND, sections))).to.deep.equal(sections);
    expect(await open(KIND, await seal(KIND, []))).to.deep.equal([]);
  });

  it('may lie anywhere in a buffer', async () => {
    const sealed = await seal(KIND, sections);
    const buffer = new Uint8Array(sealed.length + 10);
    buffer.set(sealed, 5);
    const inside = buffer.subarray(5, 5 + sealed.length);
    expect(await open(KIND, inside)).to.deep.equal(sections);
    expect(checksumOf(inside)).to.equal(checksumOf(sealed));
  });

  it('is refused when it is cut off anywhere', async () => {
    const sealed = await seal(KIND, sections);
    for (let length = 0; length < sealed.length; length++) {
      await expectDataError(open(KIND, sealed.slice(0, length)), 'data-corrupt', /^The example cannot be read: /);
    }
  });

  it('is refused when any of its bytes is another, or when there is one more', async () => {
    const sealed = await seal(KIND, sections);
    for (let i = 0; i < sealed.length; i++) {
      const damaged = sealed.slice();
      damaged[i] ^= 0x10;
      await expectDataError(open(KIND, damaged), 'data-corrupt', /^The example cannot be read: /);
    }
    await expectDataError(open(KIND, Uint8Array.of(...sealed, 0)), 'data-corrupt', /checksum/);
  });

  it('says when it holds something else, or is of another version', async () => {
    const sealed = await seal(KIND, sections);
    await expectDataError(open({ ...KIND, magic: 'digs' }, sealed), 'data-corrupt', /of another kind/);
    await expectDataError(open({ ...KIND, version: 4 }, sealed), 'data-corrupt', /version 3, version 4 is needed/);
    const png = Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 13);
    await expectDataError(open(KIND, png), 'data-corrupt', /of another kind/);
  });

  it('says when a section cannot be decompressed although the checksum is right', async () => {
    const sealed = await seal(KIND, [Uint8Array.of(1, 2, 3, 4)]);
    sealed.fill(0xff, 16);
    new DataView(sealed.buffer).setUint32(4, crc32(sealed.subarray(8)), true);
    const error = await expectDataError(open(KIND, sealed), 'data-corrupt', /cannot be decompressed/);
    expect(error.cause).to.be.an.instanceOf(Error);
  });

  it('is smaller than what it holds', async () => {
    const long = new Uint8Array(10_000).map((_, i) => i % 10);
    expect((await seal(KIND, [long])).length).to.equal(16 + (await deflate(long)).length);
    expect((await seal(KIND, [long])).length).to.be.below(200);
  });
});
