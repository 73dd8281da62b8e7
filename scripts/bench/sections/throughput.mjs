import { existsSync } from 'node:fs';
import { bundle, median, Responder, rounded, spread, table } from '../tools.mjs';

const PYTHON = ['python3', '/usr/bin/python3'];
const SCRIPT = 'scripts/bench/pytorch.py';

async function findTorch(recipe) {
  for (const python of PYTHON.filter((name) => !isPath(name) || existsSync(name))) {
    const responder = new Responder(python, [SCRIPT]);
    try {
      await responder.ask({ recipe, seconds: 0.01 });
      return responder;
    } catch {
      responder.close();
    }
  }
  return undefined;
}
const isPath = (name) => name.startsWith('/');

/** Images per second of all contenders, in interleaved rounds. */
export async function throughput({ rounds, seconds, recipes }) {
  const script = await bundle(import.meta.resolve('../contender.ts'));
  const start = (name) => new Responder(process.execPath, [script, name]);
  const contenders = {
    'convlets, wasm with SIMD': start('wasm'),
    'convlets, TypeScript': start('typescript'),
    'tfjs, cpu backend': start('tfjs'),
    convnetjs: start('convnetjs'),
  };
  const torch = await findTorch(recipes[0]);
  if (torch) contenders['PyTorch, native, one thread'] = torch;
  const results = new Map();
  try {
    for (let round = 0; round < rounds; round++) {
      for (const [name, contender] of Object.entries(contenders)) {
        for (const recipe of recipes) {
          const { imagesPerSecond } = await contender.ask({ recipe, seconds });
          const key = `${name}/${recipe.name}`;
          results.set(key, [...(results.get(key) ?? []), imagesPerSecond]);
        }
      }
    }
  } finally {
    for (const contender of Object.values(contenders)) contender.close();
  }
  const tables = recipes.map((recipe) => {
    const of = (name) => results.get(`${name}/${recipe.name}`);
    const wasm = median(of('convlets, wasm with SIMD'));
    const rows = Object.keys(contenders).map((name) => [
      name,
      spread(of(name)),
      `${rounded(wasm / median(of(name)))}×`,
    ]);
    return `### ${recipe.name}\n\n${table(['', 'images/s, median (range)', 'wasm is faster by'], rows)}`;
  });
  const absent = torch
    ? []
    : ['PyTorch is not installed here and was left out. On Debian: `apt-get install python3-torch`.'];
  return {
    title: 'Training speed',
    text: [
      `Each contender runs in a process of its own on one thread; after one second of warm-up they take turns for ` +
        `${rounds} rounds of ${seconds} s. A step draws digits, computes loss and gradients, and updates the weights. ` +
        'Ours also shifts and normalises the digits; the others get them prepared. convnetjs has no Adam and uses momentum.',
      ...tables,
      ...absent,
    ].join('\n\n'),
  };
}
