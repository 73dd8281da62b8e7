/** Small PNG files: pictures of few colours, written with a palette. */
import { crc32, deflateSync } from 'node:zlib';

const SIGNATURE = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
const INDEXED = 3;
/** How often the colours of a palette are moved to the middle of those they stand for. */
const ROUNDS = 6;

/**
 * @param {{ width: number, height: number, data: Uint8Array }} image red, green, blue and alpha of each pixel, row by row
 * @param {number} most colours, at most 256; the others become the nearest of these
 * @param {readonly number[]} ground the colour (red, green, blue) that is left transparent
 */
export function indexedPng({ width, height, data }, most, ground) {
  const palette = paletteOf(data, most, ground);
  const bits = [1, 2, 4].find((depth) => palette.length <= 1 << depth) ?? 8;
  const perByte = 8 / bits;
  const rowBytes = Math.ceil(width / perByte);
  const rows = Buffer.alloc(height * (rowBytes + 1)); // each row begins with its filter: 0, none
  const known = new Map();
  for (let y = 0; y < height; y++) {
    for (let x = 0; x < width; x++) {
      const at = 4 * (y * width + x);
      const key = keyOf(data, at);
      let index = known.get(key);
      if (index === undefined) known.set(key, (index = nearest(palette, [data[at], data[at + 1], data[at + 2]])));
      rows[y * (rowBytes + 1) + 1 + Math.floor(x / perByte)] |= index << (8 - bits * ((x % perByte) + 1));
    }
  }
  const header = Buffer.alloc(13);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(height, 4);
  header.set([bits, INDEXED], 8);
  return Buffer.concat([
    SIGNATURE,
    chunk('IHDR', header),
    chunk('PLTE', Buffer.from(palette.flat())),
    chunk('tRNS', Buffer.from([0])),
    chunk('IDAT', deflateSync(rows, { level: 9 })),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}

function chunk(type, data) {
  const body = Buffer.concat([Buffer.from(type, 'latin1'), data]);
  const sizes = Buffer.alloc(8);
  sizes.writeUInt32BE(data.length, 0);
  sizes.writeUInt32BE(crc32(body), 4);
  return Buffer.concat([sizes.subarray(0, 4), body, sizes.subarray(4)]);
}

const keyOf = (data, at) => (data[at] << 16) | (data[at + 1] << 8) | data[at + 2];

const distance = (a, b) => (a[0] - b[0]) ** 2 + (a[1] - b[1]) ** 2 + (a[2] - b[2]) ** 2;

function nearest(palette, color) {
  let best = 0;
  for (let i = 1; i < palette.length; i++) {
    if (distance(palette[i], color) < distance(palette[best], color)) best = i;
  }
  return best;
}

/**
 * The ground, and then colours by median cut: the box whose colours differ most is halved until there are enough. Then each
 * colour takes in those that are nearest to it, a few times over.
 */
function paletteOf(data, most, ground) {
  const counts = new Map();
  for (let at = 0; at < data.length; at += 4) {
    const key = keyOf(data, at);
    counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  counts.delete(keyOf(ground, 0));
  let boxes = [[...counts].map(([key, count]) => ({ color: [key >> 16, (key >> 8) & 255, key & 255], count }))];
  if (boxes[0].length === 0) return [[...ground]];
  while (boxes.length < most - 1) {
    const spreads = boxes.map(spreadOf);
    const widest = spreads.reduce((best, { weight }, i) => (weight > spreads[best].weight ? i : best), 0);
    if (spreads[widest].weight === 0) break;
    const { channel, middle } = spreads[widest];
    const low = boxes[widest].filter(({ color }) => color[channel] <= middle);
    const high = boxes[widest].filter(({ color }) => color[channel] > middle);
    boxes = [...boxes.slice(0, widest), low, high, ...boxes.slice(widest + 1)];
  }
  const colors = boxes.flat();
  let palette = boxes.map(meanOf);
  for (let round = 0; round < ROUNDS; round++) {
    boxes = palette.map(() => []);
    for (const one of colors) boxes[nearest(palette, one.color)].push(one);
    palette = boxes.map((box, i) => (box.length > 0 ? meanOf(box) : palette[i]));
  }
  return [[...ground], ...palette];
}

/** The channel in which the colours of a box differ most, where to halve it, and how much that is worth. */
function spreadOf(box) {
  const spreads = [0, 1, 2].map((channel) => {
    let [least, largest] = [255, 0];
    for (const { color } of box) {
      least = Math.min(least, color[channel]);
      largest = Math.max(largest, color[channel]);
    }
    return { channel, middle: (least + largest) >> 1, width: largest - least };
  });
  const widest = spreads.reduce((best, one) => (one.width > best.width ? one : best));
  // A rare colour counts, but less than one that covers half of the picture.
  const pixels = box.reduce((sum, { count }) => sum + count, 0);
  return { ...widest, weight: widest.width * Math.cbrt(pixels) };
}

function meanOf(box) {
  const pixels = box.reduce((sum, { count }) => sum + count, 0);
  return [0, 1, 2].map((channel) =>
    Math.round(box.reduce((sum, { color, count }) => sum + color[channel] * count, 0) / pixels),
  );
}
