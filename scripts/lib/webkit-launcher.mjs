/**
 * A test-runner launcher for WebKitGTK: MiniBrowser, steered over plain WebDriver by WebKitWebDriver.
 * It uses the display that exists, or starts a virtual one (Xvfb) of its own.
 */
import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { createServer } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';
import { findMiniBrowser } from './browsers.mjs';

const REQUEST_TIMEOUT_MS = 60_000;
const START_TIMEOUT_MS = 10_000;

/** A TCP port nobody listens on. */
function freePort() {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.once('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const { port } = server.address();
      server.close(() => resolve(port));
    });
  });
}

/** Asks again until `attempt` gives a true value; a throw counts as "not yet". */
async function until(attempt, what) {
  const deadline = Date.now() + START_TIMEOUT_MS;
  for (;;) {
    const answer = await Promise.resolve()
      .then(attempt)
      .catch(() => undefined);
    if (answer) return answer;
    if (Date.now() > deadline) throw new Error(`${what} did not start within ${START_TIMEOUT_MS / 1000} s.`);
    await sleep(100);
  }
}

/** The WebDriver protocol, as far as a test run needs it. */
class WebDriver {
  #root;

  constructor(port) {
    this.#root = `http://127.0.0.1:${port}`;
  }

  async send(method, path, body) {
    const response = await fetch(this.#root + path, {
      method,
      headers: { 'content-type': 'application/json' },
      body: body && JSON.stringify(body),
      signal: AbortSignal.timeout(REQUEST_TIMEOUT_MS),
    });
    const { value } = await response.json();
    if (value?.error) throw new Error(`WebDriver: ${value.error}: ${value.message}`);
    return value;
  }
}

export function webkitLauncher() {
  const children = [];
  let driver;
  let session; // path of the one WebDriver session, '/session/<id>'
  let starting;
  let activePage; // id of the test page now on screen

  const start = (command, args, env) => {
    const child = spawn(command, args, { env, stdio: 'ignore' });
    child.on('error', (error) => console.error(`${command}: ${error.message}`));
    children.push(child);
  };

  async function startBrowser() {
    // Both variables keep the browser alive as root and without a session bus.
    const env = { ...process.env, WEBKIT_DISABLE_SANDBOX_THIS_IS_DANGEROUS: '1', NO_AT_BRIDGE: '1' };
    if (!env.DISPLAY) {
      const number = 90 + (process.pid % 400);
      start('Xvfb', [`:${number}`, '-screen', '0', '1280x1024x24', '-nolisten', 'tcp'], env);
      await until(() => existsSync(`/tmp/.X11-unix/X${number}`), 'Xvfb');
      env.DISPLAY = `:${number}`;
    }
    const port = await freePort();
    start('WebKitWebDriver', [`--port=${port}`, '--host=127.0.0.1'], env);
    driver = new WebDriver(port);
    await until(() => driver.send('GET', '/status'), 'WebKitWebDriver');
    const options = { binary: findMiniBrowser(), args: ['--automation'] };
    const { sessionId } = await driver.send('POST', '/session', {
      capabilities: { alwaysMatch: { 'webkitgtk:browserOptions': options } },
    });
    session = `/session/${sessionId}`;
  }

  const open = (url) => driver.send('POST', `${session}/url`, { url });

  return {
    name: 'WebKitGTK',
    type: 'webdriver',
    concurrency: 1,
    async initialize() {},
    async startSession(page, url) {
      await (starting ??= startBrowser());
      activePage = page;
      await open(url);
    },
    isActive: (page) => activePage === page,
    getBrowserUrl: () => driver.send('GET', `${session}/url`),
    async stopSession() {
      activePage = undefined;
      await open('about:blank').catch(() => {});
      return {};
    },
    async startDebugSession() {
      throw new Error('WebKitGTK offers no debug session here; use Chromium or Firefox.');
    },
    async stopDebugSession() {},
    async setViewport(_page, size) {
      await driver.send('POST', `${session}/window/rect`, size).catch(() => {});
    },
    async stop() {
      if (session) await driver.send('DELETE', session).catch(() => {});
      for (const child of children.reverse()) child.kill();
      children.length = 0;
    },
  };
}
