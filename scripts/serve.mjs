/** Serves the built site on loopback: http://127.0.0.1:8080/ or the next free port (PORT=… asks for another). */
import { existsSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { ROOT } from './lib/run.mjs';
import { startStaticServer } from './lib/static-server.mjs';

const SITE = path.join(ROOT, '_site');
const ARTICLES = 'stories/articles';

if (!existsSync(SITE)) {
  console.error('Nothing is built yet: run `npm start`, or `npm run build && npm run site` first.');
  process.exit(1);
}

const movedTo = (location) => ({ status: 302, body: '', headers: { location } });
/** Articles by the names of their files. */
const articles = readdirSync(path.join(ROOT, ARTICLES))
  .filter((file) => file.endsWith('.html'))
  .map((file) => [`/${ARTICLES}/${file}`, movedTo(`/articles/${path.basename(file, '.html')}/`)]);

const server = await startStaticServer({
  root: SITE,
  notFound: '404.html',
  port: Number(process.env.PORT ?? 8080),
  routes: Object.fromEntries(articles),
});
console.log(`The site is at ${server.url}/  (Ctrl+C ends it)`);
