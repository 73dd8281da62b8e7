/**
 * Bare HTML pages in Chromium, as an author would write them, with the built files: `npm run build` comes first.
 * A page lies on one origin, the library on another, and what happens on the page is noted from outside.
 */
import { after, afterEach, before } from 'node:test';
import { setTimeout } from 'node:timers/promises';
import { chromium, type Browser, type BrowserContext, type BrowserContextOptions, type Page } from 'playwright-core';
import { chromiumFlags, findBrowser } from '../../scripts/lib/browsers.mjs';
import { ROOT } from '../../scripts/lib/run.mjs';
import { startStaticServer } from '../../scripts/lib/static-server.mjs';

type StaticServer = Awaited<ReturnType<typeof startStaticServer>>;

export interface PageSetup {
  /** The document. The library is `/cdn/…` on the page's own origin and `${web.library.url}/cdn/…` on another. */
  readonly html?: string;
  /** Path of a file that is opened instead. */
  readonly path?: string;
  /** Folder that is served to the page, its 404.html where there is nothing. Default: the project's, as far as pages need it. */
  readonly root?: string;
  /** Sent with everything from the page's origin, for example a Content-Security-Policy. */
  readonly headers?: Record<string, string>;
  /** Runs in the page before anything else does. */
  readonly before?: () => void;
  readonly context?: BrowserContextOptions;
}

export interface Visit {
  readonly page: Page;
  /** Origin of the page. */
  readonly origin: string;
  /** Everything in the console, exceptions, failed requests, and answers that are errors. */
  readonly messages: string[];
  /** Addresses of all requests, those of blobs and frames too. */
  readonly requests: string[];
  /** Addresses of all workers that were started. */
  readonly workers: string[];
  /** What the page's security policy has forbidden so far: `directive: blocked`. */
  violations(): Promise<string[]>;
  close(): Promise<void>;
}

const FAVICON = { '/favicon.ico': { status: 204, body: '' } };

export class Web {
  private constructor(
    /** The origin that only has the library. */
    readonly library: StaticServer,
    private readonly browser: Browser,
  ) {}

  static async open(): Promise<Web> {
    const executablePath = findBrowser('chromium') as string | undefined;
    if (executablePath === undefined) throw new Error('The page tests need Chromium (CHROME_PATH names one).');
    const library = await startStaticServer({ root: ROOT, folders: ['cdn'], cors: true, routes: FAVICON });
    try {
      return new Web(library, await chromium.launch({ executablePath, args: chromiumFlags }));
    } catch (error) {
      // An open server would keep the tests from ending.
      await library.close();
      throw error;
    }
  }

  async visit({ html, path = '/', root, headers = {}, before, context: options = {} }: PageSetup): Promise<Visit> {
    const routes = { ...FAVICON, ...(html !== undefined && { '/': html }) };
    const files = root === undefined ? { root: ROOT, folders: ['cdn', 'stories'] } : { root, notFound: '404.html' };
    const server = await startStaticServer({ ...files, headers, routes });
    let context: BrowserContext | undefined;
    const close = async (): Promise<void> => {
      await context?.close();
      await server.close();
    };
    try {
      context = await this.browser.newContext({ viewport: { width: 900, height: 900 }, ...options });
      const page = await context.newPage();
      const visit: Visit = {
        page,
        origin: server.url,
        messages: [],
        requests: [],
        workers: [],
        violations: () => page.evaluate(() => (globalThis as unknown as { violations: string[] }).violations),
        close,
      };
      watch(visit);
      await page.addInitScript(noteViolations);
      // The compiler of these tests names functions with a helper that a page has not.
      await page.addInitScript('globalThis.__name = (named) => named');
      if (before) await page.addInitScript(before);
      await page.goto(server.url + path);
      return visit;
    } catch (error) {
      await close();
      throw error;
    }
  }

  /** Visits, lets `look` look, and closes the page whatever happens. */
  async visiting(setup: PageSetup, look: (visit: Visit) => Promise<void>): Promise<void> {
    const visit = await this.visit(setup);
    try {
      await look(visit);
    } finally {
      await visit.close();
    }
  }

  async close(): Promise<void> {
    await this.browser.close();
    await this.library.close();
  }
}

/** Whether something comes true while one would wait for it. */
export async function soon(check: () => boolean | Promise<boolean>): Promise<boolean> {
  for (let tries = 0; tries < 100; tries++) {
    if (await check()) return true;
    await setTimeout(100);
  }
  return false;
}

/** A browser for the tests of a `describe`; the pages that a test opens are closed when it ends. */
export function webForTests(): Pick<Web, 'visit' | 'library'> {
  let web: Web;
  const visits: Visit[] = [];
  before(async () => {
    web = await Web.open();
  });
  afterEach(async () => {
    for (const visit of visits.splice(0)) await visit.close();
  });
  after(() => web.close());
  return {
    get library() {
      return web.library;
    },
    async visit(setup) {
      const visit = await web.visit(setup);
      visits.push(visit);
      return visit;
    },
  };
}

function watch({ page, messages, requests, workers }: Visit): void {
  page.on('console', (message) => messages.push(`console.${message.type()}: ${message.text()}`));
  page.on('pageerror', (error) => messages.push(`exception: ${error.message}`));
  page.on('requestfailed', (request) =>
    messages.push(`failed: ${request.url()} ${request.failure()?.errorText ?? ''}`),
  );
  page.on('response', (answer) => {
    if (answer.status() >= 400) messages.push(`${answer.status()} ${answer.url()}`);
  });
  page.on('request', (request) => requests.push(request.url()));
  page.on('worker', (worker) => workers.push(worker.url()));
}

/** In the page. */
function noteViolations(): void {
  const violations: string[] = [];
  Object.assign(globalThis, { violations });
  document.addEventListener('securitypolicyviolation', ({ effectiveDirective, blockedURI }) => {
    violations.push(`${effectiveDirective}: ${blockedURI.replace(/^blob:.*/, 'blob')}`);
  });
}

/** A page with this body that loads the library from `source`. */
export function pageWith(body: string, source: string): string {
  return `<!doctype html><meta charset="utf-8"><title>A page</title>
<script type="module" src="${source}"></script>
<body>${body}`;
}

/** One figure without a session, and four that watch one run, with the panel that trains it. */
export const FIVE_ELEMENTS =
  '<conv-slider></conv-slider><filter-grid></filter-grid><feature-map></feature-map>' +
  '<training-panel></training-panel><loss-curve></loss-curve>';
