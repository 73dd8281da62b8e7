/** Starting other programs: the project's own tools first on the path, no colour when nobody looks. */
import { spawn } from 'node:child_process';
import path from 'node:path';

export const ROOT = path.resolve(import.meta.dirname, '../..');

/** Environment in which `node` and every tool are those of node_modules. */
export function toolEnvironment(extra = {}) {
  const plain = process.stdout.isTTY ? {} : { NO_COLOR: '1', FORCE_COLOR: undefined };
  const bin = path.join(ROOT, 'node_modules/.bin');
  return { ...process.env, ...plain, PATH: `${bin}${path.delimiter}${process.env.PATH ?? ''}`, ...extra };
}

/**
 * Runs a program to its end: `{ code, output }`, output being stdout and stderr in order of arrival.
 * `echo` shows the output while it runs; `timeout` in milliseconds ends it (code 124).
 *
 * @param {string} command
 * @param {string[]} [args]
 * @param {{ env?: Record<string, string | undefined>, echo?: boolean, timeout?: number, cwd?: string }} [options]
 * @returns {Promise<{ code: number, output: string }>}
 */
export function run(command, args = [], { env, echo = false, timeout = 0, cwd = ROOT } = {}) {
  return new Promise((resolve) => {
    // Its own process group, so that a timeout also ends what the program has started.
    const group = process.platform !== 'win32';
    const child = spawn(command, args, {
      cwd,
      env: toolEnvironment(env),
      stdio: ['ignore', 'pipe', 'pipe'],
      detached: group,
      shell: !group,
    });
    let output = '';
    let timedOut = false;
    const timer =
      timeout > 0 &&
      setTimeout(() => {
        timedOut = true;
        end(child, group);
      }, timeout);
    // An interrupted script takes what it has started along.
    const interrupt = () => {
      end(child, group);
      process.exit(130);
    };
    process.once('SIGINT', interrupt).once('SIGTERM', interrupt);
    for (const stream of [child.stdout, child.stderr]) {
      stream.setEncoding('utf8').on('data', (text) => {
        output += text;
        if (echo) process.stdout.write(process.stdout.isTTY ? text : plainText(text));
      });
    }
    const finish = (code) => {
      clearTimeout(timer);
      process.off('SIGINT', interrupt).off('SIGTERM', interrupt);
      resolve({ code, output });
    };
    child.on('error', (error) => {
      output += `${command}: ${error.message}\n`;
      finish(127);
    });
    child.on('close', (code) => {
      if (timedOut) output += `\n${command} was ended after ${timeout / 1000} s.\n`;
      finish(timedOut ? 124 : (code ?? 1));
    });
  });
}

/**
 * Runs a program that must succeed, within two minutes.
 *
 * @param {string} command
 * @param {string[]} args
 * @param {{ cwd?: string }} [options]
 * @returns {Promise<string>} Its output.
 * @throws {Error} It fails, or takes too long.
 */
export async function mustRun(command, args, { cwd } = {}) {
  const { code, output } = await run(command, args, { cwd, timeout: 120_000 });
  if (code !== 0) throw new Error(`${command} ${args.join(' ')} ended with ${code}:\n${output}`);
  return output;
}

function end(child, group) {
  try {
    if (group) process.kill(-child.pid, 'SIGTERM');
    else child.kill();
  } catch {
    // It has just ended by itself.
  }
}

/** Removes colours and cursor movements. */
// eslint-disable-next-line no-control-regex -- escape sequences begin with a control character
export const plainText = (text) => text.replace(/\u001b\[[\d;?]*[A-Za-z]/g, '');
