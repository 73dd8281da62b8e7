/** What the sections of the benchmark share: bundles, contender processes, medians, tables. */
import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import path from 'node:path';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import * as esbuild from 'esbuild';
import { ROOT, run } from '../lib/run.mjs';

const OUT = path.join(ROOT, 'node_modules/.cache/convlets-bench');

/** Bundles a TypeScript file for Node; returns the path of the script. */
export async function bundle(url, format = 'cjs') {
  const entry = fileURLToPath(url);
  const outfile = path.join(OUT, `${path.basename(entry, '.ts')}.${format === 'cjs' ? 'cjs' : 'mjs'}`);
  await esbuild.build({
    entryPoints: [entry],
    bundle: true,
    platform: 'node',
    // tfjs as browsers get it, not its entry for Node.
    mainFields: ['module', 'main'],
    format,
    outfile,
    logLevel: 'error',
  });
  return outfile;
}

/** Makes the files of `cdn/`, unless they were made before. */
export async function built() {
  if (existsSync(path.join(ROOT, 'cdn/all.js'))) return;
  const { code, output } = await run('node', ['scripts/build.mjs']);
  if (code !== 0) throw new Error(output);
}

/** A browser module from a few lines of source that import from the project; returns its text. */
export async function bundleText(source) {
  const { outputFiles } = await esbuild.build({
    stdin: { contents: source, resolveDir: ROOT, loader: 'ts' },
    bundle: true,
    minify: true,
    format: 'esm',
    write: false,
    logLevel: 'error',
  });
  return outputFiles[0].text;
}

/** A process that answers each line of JSON with a line of JSON. */
export class Responder {
  #child;
  #lines;

  constructor(command, args) {
    this.#child = spawn(command, args, { cwd: ROOT, stdio: ['pipe', 'pipe', 'ignore'] });
    this.#lines = createInterface({ input: this.#child.stdout })[Symbol.asyncIterator]();
    // A command that does not exist ends the lines, which `ask` reports.
    this.#child.on('error', () => {});
    this.#child.stdin.on('error', () => {});
  }

  async ask(request) {
    this.#child.stdin.write(`${JSON.stringify(request)}\n`);
    for (;;) {
      const { value, done } = await this.#lines.next();
      if (done) throw new Error(`${this.#child.spawnargs.join(' ')} ended without an answer`);
      // Libraries may greet on the same stream.
      if (value.startsWith('{')) return JSON.parse(value);
    }
  }

  close() {
    this.#child.kill();
  }
}

export function median(values) {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = sorted.length >> 1;
  return sorted.length % 2 === 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
}

/** A number with three significant digits, thousands apart. */
export function rounded(value) {
  if (value === 0) return '0';
  const digits = Math.max(0, 2 - Math.floor(Math.log10(Math.abs(value))));
  const factor = 10 ** Math.floor(Math.log10(Math.abs(value)) - 2);
  const short = digits > 0 ? value.toFixed(digits) : String(Math.round(value / factor) * factor);
  return short.replace(/\B(?=(\d{3})+(?!\d))(?<!\.\d*)/g, ' ');
}

/** `12 300 (11 900–12 500)`: median and range. */
export function spread(values, unit = '') {
  return `${rounded(median(values))}${unit} (${rounded(Math.min(...values))}–${rounded(Math.max(...values))})`;
}

/** A Markdown table. */
export function table(head, rows) {
  const line = (cells) => `| ${cells.join(' | ')} |`;
  return [line(head), line(head.map((_, i) => (i === 0 ? '---' : '--:'))), ...rows.map(line)].join('\n');
}
