/** convnetjs: double precision in plain JavaScript, one digit at a time, weights updated after each batch. */
import { createRequire } from 'node:module';
import path from 'node:path';
import type { Contender } from './contender.js';
import { normalisedDigits } from './normalised-digits.js';

interface ConvNet {
  Net: new () => { makeLayers(definitions: object[]): void };
  Vol: new (width: number, height: number, depth: number, fill: number) => { w: Float64Array };
  Trainer: new (net: object, options: object) => { train(x: object, label: number): void };
}

export const convnetjs: Contender = async ({ layers, optimizer, batch, data }) => {
  const { Net, Vol, Trainer } = createRequire(path.resolve('package.json'))('convnetjs') as ConvNet;
  const { images, labels, count } = await normalisedDigits(data);
  const definitions: object[] = [{ type: 'input', out_sx: data.size, out_sy: data.size, out_depth: 1 }];
  for (const layer of layers) {
    if (layer.type === 'conv') {
      const { kernel, filters, padding = 0 } = layer;
      definitions.push({ type: 'conv', sx: kernel, filters, stride: 1, pad: padding, activation: 'relu' });
      definitions.push({ type: 'pool', sx: 2, stride: 2 });
    } else definitions.push({ type: 'softmax', num_classes: layer.units });
  }
  const net = new Net();
  net.makeLayers(definitions);
  // It has no Adam; its momentum costs less.
  const trainer = new Trainer(net, { learning_rate: optimizer.rate, momentum: 0.9, batch_size: batch, l2_decay: 0 });
  const area = data.size ** 2;
  const digit = new Vol(data.size, data.size, 1, 0);
  let position = 0;
  return () => {
    for (let i = 0; i < batch; i++) {
      position = (position + 1) % count;
      digit.w.set(images.subarray(position * area, (position + 1) * area));
      trainer.train(digit, labels[position]);
    }
  };
};
