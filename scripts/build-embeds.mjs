/**
 * Writes what pages without our scripts need, into cdn/: the pages of frames with their oEmbed descriptions (cdn/embed/),
 * the script that fits frames to their figures (cdn/embed.js), and the Jupyter widget (cdn/widget.mjs). Reads the manifest.
 *
 * CONVLETS_PAGES=https://… is the address under which cdn/ will be served; oEmbed wants whole addresses.
 */
import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import * as esbuild from 'esbuild';
import { embedPage, oEmbed, STYLE } from './lib/embed-pages.mjs';
import { readElements } from './lib/manifest.mjs';
import { ROOT } from './lib/run.mjs';
import { PAGES } from './lib/snippets.mjs';

/** Built file and source; each is one file without imports, the widget excepted, which fetches elements when asked. */
const SCRIPTS = {
  'cdn/embed/page': 'src/embed/page.ts',
  'cdn/embed': 'src/embed/host.ts',
  'cdn/widget': 'src/widget/widget.ts',
};

export async function buildEmbeds({ pages = process.env.CONVLETS_PAGES ?? PAGES } = {}) {
  for (const [built, source] of Object.entries(SCRIPTS)) {
    await esbuild.build({
      absWorkingDir: ROOT,
      entryPoints: { [built]: source },
      bundle: true,
      minify: true,
      format: 'esm',
      target: 'es2022',
      outdir: '.',
      outExtension: { '.js': built.endsWith('widget') ? '.mjs' : '.js' },
      logLevel: 'error',
    });
  }
  await writeFile(path.join(ROOT, 'cdn/embed/page.css'), STYLE);
  for (const element of readElements(path.join(ROOT, 'dist/custom-elements.json'))) {
    const folder = path.join(ROOT, 'cdn/embed', element.tagName);
    await mkdir(folder, { recursive: true });
    await writeFile(path.join(folder, 'index.html'), embedPage(element, pages));
    await writeFile(path.join(folder, 'oembed.json'), `${JSON.stringify(oEmbed(element, pages), null, 2)}\n`);
  }
}
