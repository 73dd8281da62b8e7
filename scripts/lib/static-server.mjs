/** A small static file server on loopback, for the demo page, the tests and the screenshots. */
import { createReadStream } from 'node:fs';
import { readFile, realpath, stat } from 'node:fs/promises';
import { createServer } from 'node:http';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';

const TYPES = {
  '.css': 'text/css; charset=utf-8',
  '.csv': 'text/csv; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.ico': 'image/x-icon',
  '.jpg': 'image/jpeg',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.map': 'application/json; charset=utf-8',
  '.mjs': 'text/javascript; charset=utf-8',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.txt': 'text/plain; charset=utf-8',
  '.wasm': 'application/wasm',
  '.webp': 'image/webp',
  '.woff2': 'font/woff2',
  '.xml': 'application/xml; charset=utf-8',
};

const contentType = (file) => TYPES[path.extname(file).toLowerCase()] ?? 'application/octet-stream';

/**
 * Serves the files of `root` and the `routes` kept in memory.
 *
 * @param {object} options
 * @param {string} [options.root] Folder to serve; nothing outside it is, not even through a symbolic link. None: routes only.
 * @param {string[]} [options.folders] Serve only these folders of `root`. Default: all of it.
 * @param {number} [options.port] Default: any free port. A number tries that port, then the 20 after it.
 * @param {boolean} [options.cors] Lets pages of other origins read what is served.
 * @param {Record<string, string>} [options.headers] Sent with every answer, for example a Content-Security-Policy.
 * @param {string} [options.notFound] File of `root` that answers where there is none, with status 404. Default: a word.
 * @param {number} [options.delay] Milliseconds before every answer.
 * @param {Record<string, string | Route>} [options.routes] Answers by path; a string is an HTML page.
 * @typedef {{ body: string | Uint8Array, type?: string, status?: number, headers?: Record<string, string>, delay?: number }} Route
 * @returns {Promise<{ url: string, port: number, requests: string[], routes: Record<string, string | Route>, close(): Promise<void> }>}
 *   `url` ends without a slash; `requests` are the paths asked for so far (empty it at will); `routes` may be changed.
 */
export async function startStaticServer(options = {}) {
  const { root, folders, port = 0, cors = false, headers = {}, notFound, delay = 0, routes = {} } = options;
  const base = root === undefined ? undefined : await realpath(root);
  const common = { 'cache-control': 'no-store', ...(cors && { 'access-control-allow-origin': '*' }), ...headers };
  const requests = [];

  const answer = async (request, response) => {
    const send = (status, type, body, extra = {}) => {
      response.writeHead(status, { ...common, 'content-type': type, ...extra });
      response.end(request.method === 'HEAD' ? undefined : body);
    };
    if (request.method !== 'GET' && request.method !== 'HEAD') return send(405, TYPES['.txt'], 'GET or HEAD only');
    const pathname = pathOf(request.url);
    if (pathname === undefined) return send(400, TYPES['.txt'], 'Not a path');
    requests.push(pathname);

    const route = Object.hasOwn(routes, pathname) ? routes[pathname] : undefined;
    await sleep(route?.delay ?? delay);
    if (typeof route === 'string') return send(200, TYPES['.html'], route);
    if (route) return send(route.status ?? 200, route.type ?? contentType(pathname), route.body, route.headers);

    const file = base && (await fileFor(base, pathname, folders));
    if (!file && base && notFound) return send(404, contentType(notFound), await readFile(path.join(base, notFound)));
    if (!file) return send(404, TYPES['.txt'], 'Not found');
    if (file.folder) return send(301, TYPES['.txt'], '', { location: `${pathname}/` });
    if (request.method === 'HEAD') return send(200, contentType(file.path), '');
    response.writeHead(200, { ...common, 'content-type': contentType(file.path) });
    createReadStream(file.path)
      .on('error', () => response.destroy())
      .pipe(response);
  };

  const server = createServer((request, response) => {
    answer(request, response).catch(() => {
      if (!response.headersSent) response.writeHead(500);
      response.end();
    });
  });
  const actual = await listen(server, port);
  return {
    url: `http://127.0.0.1:${actual}`,
    port: actual,
    requests,
    routes,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

/** The decoded path of a request, or undefined when it is none. */
function pathOf(url) {
  try {
    const pathname = decodeURIComponent(new URL(url, 'http://localhost').pathname);
    return pathname.includes('\0') ? undefined : pathname;
  } catch {
    return undefined;
  }
}

/** The file a path names inside `base`, an index.html for a folder, or undefined. */
async function fileFor(base, pathname, folders) {
  const wanted = path.join(base, pathname, pathname.endsWith('/') ? 'index.html' : '');
  // The real path: neither `..` nor a link leads out of the folder.
  const real = await realpath(wanted).catch(() => undefined);
  if (!real?.startsWith(base + path.sep)) return undefined;
  const [folder] = path.relative(base, real).split(path.sep);
  if (folders && !folders.includes(folder)) return undefined;
  const info = await stat(real);
  return info.isFile() || info.isDirectory() ? { path: real, folder: info.isDirectory() } : undefined;
}

/** Listens on loopback, on `wanted` or one of the 20 ports after it. */
async function listen(server, wanted) {
  for (let port = wanted; ; port++) {
    try {
      await new Promise((resolve, reject) => {
        server.once('error', reject);
        server.listen(port, '127.0.0.1', () => {
          server.off('error', reject);
          resolve();
        });
      });
      return server.address().port;
    } catch (error) {
      if (error.code !== 'EADDRINUSE' || port >= wanted + 20) throw error;
    }
  }
}
