import { expect } from '@open-wc/testing';
import { bytesFromBase64 } from '../../src/data/base64.js';
import { crc32, deflate, inflate } from '../../src/data/bytes.js';

const ascii = (text: string): Uint8Array<ArrayBuffer> => new TextEncoder().encode(text);
const everyByte = Uint8Array.from({ length: 256 }, (_, i) => i);

describe('bytesFromBase64', () => {
  const text = btoa(String.fromCharCode(...everyByte));

  it('decodes every byte', () => {
    expect(bytesFromBase64(text)).to.deep.equal(everyByte);
    expect(bytesFromBase64('TWE=')).to.deep.equal(ascii('Ma'));
    expect(bytesFromBase64('')).to.have.length(0);
  });

  it('decodes the same where the browser has no decoder for bytes', () => {
    const native = Object.getOwnPropertyDescriptor(Uint8Array, 'fromBase64');
    Reflect.deleteProperty(Uint8Array, 'fromBase64');
    try {
      expect(bytesFromBase64(text)).to.deep.equal(everyByte);
      expect(() => bytesFromBase64('no base64!')).to.throw();
    } finally {
      if (native) Object.defineProperty(Uint8Array, 'fromBase64', native);
    }
  });

  it('refuses what is not base64', () => {
    expect(() => bytesFromBase64('no base64!')).to.throw();
  });
});

describe('crc32', () => {
  it('gives the known checksums', () => {
    expect(crc32(ascii('123456789'))).to.equal(0xcbf43926);
    expect(crc32(ascii('The quick brown fox jumps over the lazy dog'))).to.equal(0x414fa339);
    expect(crc32(new Uint8Array(0))).to.equal(0);
  });
});

describe('inflate', () => {
  it('undoes deflate', async () => {
    const bytes = Uint8Array.from({ length: 5000 }, (_, i) => (i * i) % 251);
    expect(await inflate(await deflate(bytes))).to.deep.equal(bytes);
    expect(await inflate(await deflate(new Uint8Array(0)))).to.have.length(0);
  });

  it('reads a stream without a zlib wrapper', async () => {
    // A stored block: last-block flag, length 2, its complement, two bytes.
    expect(await inflate(Uint8Array.of(1, 2, 0, 0xfd, 0xff, 72, 105))).to.deep.equal(ascii('Hi'));
  });

  it('rejects damaged data', async () => {
    const error: unknown = await inflate(Uint8Array.of(1, 2, 0, 9, 9, 72, 105)).catch((reason: unknown) => reason);
    expect(error).to.be.an.instanceOf(Error);
  });
});
