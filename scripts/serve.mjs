/** Serves the demo page with the built elements on loopback: http://127.0.0.1:8080/ or the next free port (PORT=… asks for another). */
import { existsSync } from 'node:fs';
import path from 'node:path';
import { ROOT } from './lib/run.mjs';
import { startStaticServer } from './lib/static-server.mjs';

// The page lies in site/, articles in stories/articles/, and both load cdn/…, so the project folder is the root; only what
// the pages need is shown.
const SERVED = ['site', 'stories', 'cdn', 'dist', 'assets', 'storybook-static'];

if (!existsSync(path.join(ROOT, 'cdn'))) {
  console.error('Nothing is built yet: run `npm start`, or `npm run build` first.');
  process.exit(1);
}

const server = await startStaticServer({
  root: ROOT,
  folders: SERVED,
  port: Number(process.env.PORT ?? 8080),
  routes: { '/': { status: 302, body: '', headers: { location: '/site/' } } },
});
console.log(`The demo page is at ${server.url}/  (Ctrl+C ends it)`);
