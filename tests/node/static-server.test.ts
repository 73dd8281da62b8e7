import assert from 'node:assert/strict';
import { mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { after, before, describe, it } from 'node:test';
import { startStaticServer } from '../../scripts/lib/static-server.mjs';

type StaticServer = Awaited<ReturnType<typeof startStaticServer>>;

describe('static server', () => {
  let folder: string;
  let server: StaticServer;

  before(async () => {
    folder = await mkdtemp(path.join(os.tmpdir(), 'convlets-server-'));
    await mkdir(path.join(folder, 'site/deep'), { recursive: true });
    await mkdir(path.join(folder, 'hidden'));
    await writeFile(path.join(folder, 'site/index.html'), '<h1>Home</h1>');
    await writeFile(path.join(folder, 'site/a b.js'), 'export {};');
    await writeFile(path.join(folder, 'site/deep/kernels.wasm'), '');
    await writeFile(path.join(folder, 'hidden/secret.txt'), 'secret');
    await writeFile(path.join(folder, 'secret.txt'), 'secret');
    await symlink('../hidden/secret.txt', path.join(folder, 'site/link.txt'));
    server = await startStaticServer({
      root: folder,
      folders: ['site'],
      cors: true,
      headers: { 'content-security-policy': "default-src 'self'" },
      routes: { '/made': '<p>made', '/data.json': { body: '[1]', status: 201, headers: { 'x-made': 'yes' } } },
    });
  });

  after(async () => {
    await server.close();
    await rm(folder, { recursive: true });
  });

  const get = (url: string, init?: RequestInit): Promise<Response> =>
    fetch(server.url + url, { redirect: 'manual', ...init });

  it('serves files with their types, and index.html for a folder', async () => {
    for (const [url, type] of [
      ['/site/', 'text/html; charset=utf-8'],
      ['/site/a%20b.js?v=1', 'text/javascript; charset=utf-8'],
      ['/site/deep/kernels.wasm', 'application/wasm'],
    ] as const) {
      const response = await get(url);
      assert.equal(response.status, 200, url);
      assert.equal(response.headers.get('content-type'), type);
    }
    assert.equal(await (await get('/site/')).text(), '<h1>Home</h1>');
    assert.equal((await get('/site')).headers.get('location'), '/site/');
  });

  it('answers where there is nothing with the page that says so, and status 404', async () => {
    const site = await startStaticServer({ root: path.join(folder, 'site'), notFound: 'index.html' });
    try {
      const response = await fetch(`${site.url}/no/such/page/`);
      assert.equal(response.status, 404);
      assert.equal(response.headers.get('content-type'), 'text/html; charset=utf-8');
      assert.equal(await response.text(), '<h1>Home</h1>');
    } finally {
      await site.close();
    }
  });

  it('serves nothing outside its folders', async () => {
    for (const url of [
      '/secret.txt',
      '/hidden/secret.txt',
      '/site/%2e%2e/secret.txt',
      '/site/..%2fsecret.txt',
      '/site/..%5csecret.txt',
      '/site/link.txt',
      '//etc/passwd',
      '/site/deep/',
    ]) {
      const response = await get(url);
      assert.equal(response.status, 404, url);
      assert.doesNotMatch(await response.text(), /secret|root:/);
    }
    assert.equal((await get('/%00')).status, 400);
    assert.equal((await get('/%E0%A4%A')).status, 400);
    assert.equal((await get('/site/', { method: 'POST' })).status, 405);
  });

  it('answers from memory, with the headers asked for, and notes what was requested', async () => {
    server.requests.length = 0;
    const page = await get('/made');
    assert.equal(await page.text(), '<p>made');
    assert.equal(page.headers.get('content-security-policy'), "default-src 'self'");
    assert.equal(page.headers.get('access-control-allow-origin'), '*');
    const data = await get('/data.json');
    assert.equal(data.status, 201);
    assert.equal(data.headers.get('x-made'), 'yes');
    assert.deepEqual(await data.json(), [1]);
    assert.deepEqual(server.requests, ['/made', '/data.json']);
  });

  it('takes the next port when the one asked for is in use', async () => {
    const second = await startStaticServer({ port: server.port });
    assert.ok(second.port > server.port && second.port <= server.port + 20);
    await second.close();
  });
});
