/**
 * Finds the browsers this machine has; nothing is downloaded here.
 *
 * BROWSERS=chromium,firefox,webkit names the browsers to use and makes a missing one an error;
 * otherwise Chromium and Firefox are used as far as they exist.
 * CHROME_PATH and FIREFOX_PATH override the search.
 */
import { existsSync } from 'node:fs';
import path from 'node:path';
import { Launcher } from 'chrome-launcher';

const onPath = (...names) =>
  (process.env.PATH ?? '')
    .split(path.delimiter)
    .flatMap((folder) => names.map((name) => path.join(folder, name)))
    .find((file) => existsSync(file));

const MINI_BROWSERS = [
  '/usr/lib/x86_64-linux-gnu/webkit2gtk-4.1/MiniBrowser',
  '/usr/lib/aarch64-linux-gnu/webkit2gtk-4.1/MiniBrowser',
];
const DEFAULT_BROWSERS = ['chromium', 'firefox'];

/** Path of WebKitGTK's MiniBrowser, or undefined. */
export const findMiniBrowser = () => MINI_BROWSERS.find((file) => existsSync(file));

/** A path given by the environment, if there is such a file; where none is given, what `search` finds. */
const given = (file, search) => (file === undefined ? search() : [file].find((name) => existsSync(name)));

const find = {
  chromium: () =>
    given(
      process.env.CHROME_PATH,
      () => onPath('chromium', 'chromium-browser', 'google-chrome') ?? Launcher.getInstallations()[0],
    ),
  firefox: () =>
    given(
      process.env.FIREFOX_PATH,
      () =>
        onPath('firefox', 'firefox-esr') ??
        ['/Applications/Firefox.app/Contents/MacOS/firefox'].find((file) => existsSync(file)),
    ),
  webkit: () => (onPath('WebKitWebDriver') && (process.env.DISPLAY || onPath('Xvfb')) ? findMiniBrowser() : undefined),
};

/** Chromium flags for a quiet, repeatable run; as root its sandbox cannot start. */
export const chromiumFlags = [
  ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--force-device-scale-factor=1',
];

/** Path of a browser by its name (chromium, firefox, webkit), or undefined. */
export function findBrowser(name) {
  try {
    return find[name]?.();
  } catch {
    return undefined; // chrome-launcher throws when it finds nothing
  }
}

/** The browsers to test in: `{ chromium?: path, firefox?: path, webkit?: path }`. Throws when there is none. */
export function availableBrowsers() {
  const required = process.env.BROWSERS?.split(',').filter(Boolean);
  const found = {};
  for (const name of required ?? DEFAULT_BROWSERS) {
    const file = findBrowser(name);
    if (file) found[name] = file;
    else if (required) throw new Error(`BROWSERS asks for ${name}, but it is not installed.`);
  }
  if (Object.keys(found).length === 0) {
    throw new Error(
      'No browser to test in. Debian: apt-get install chromium. Elsewhere: install Chrome or Chromium, or set CHROME_PATH.',
    );
  }
  return found;
}
