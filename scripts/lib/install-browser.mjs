/** Makes sure that there is a browser to test in: installs Chromium and Firefox where this machine lets us. */
import { existsSync } from 'node:fs';
import { findBrowser } from './browsers.mjs';
import { run } from './run.mjs';

const PACKAGES = { chromium: 'chromium', firefox: 'firefox-esr' };
const INSTALL_TIMEOUT = 10 * 60_000;

const HELP = `There is no Chromium to test in, and it cannot be installed from here (that takes root and apt-get).
  Debian, Ubuntu:  sudo apt-get install chromium firefox-esr
  elsewhere:       install Chrome or Chromium, and Firefox
  or name them:    CHROME_PATH=/path/to/chrome FIREFOX_PATH=/path/to/firefox npm test`;

/**
 * Installs what is missing of Chromium and Firefox (or of what BROWSERS names).
 *
 * @returns {Promise<{ ok: boolean, notes: string[] }>} `ok` is false when there is no Chromium; then the notes say what
 *   to do. A missing Firefox is a note only: its tests do not run.
 */
export async function ensureBrowsers(log = console.log) {
  const wanted = process.env.BROWSERS?.split(',').filter((name) => PACKAGES[name]) ?? Object.keys(PACKAGES);
  const missing = () => wanted.filter((name) => !findBrowser(name));
  if (missing().length > 0 && process.getuid?.() === 0 && existsSync('/usr/bin/apt-get')) {
    const names = missing().map((name) => PACKAGES[name]);
    log(`Installing ${names.join(' and ')} …`);
    const env = { DEBIAN_FRONTEND: 'noninteractive' };
    await run('apt-get', ['update'], { env, timeout: INSTALL_TIMEOUT });
    for (const name of names) {
      // One by one: where a package does not exist, the other is still installed.
      const { code, output } = await run('apt-get', ['install', '-y', '--no-install-recommends', name], {
        env,
        timeout: INSTALL_TIMEOUT,
      });
      if (code !== 0) log(`apt-get could not install ${name}:\n${output.split('\n').slice(-6).join('\n')}`);
    }
  }
  const left = missing();
  if (left.includes('chromium')) return { ok: false, notes: [HELP] };
  return { ok: true, notes: left.map((name) => `${name} is not installed and cannot be: nothing is tested in it.`) };
}
