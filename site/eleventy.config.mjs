/** The documentation site: `npm run site` writes it to _site/, after `npm run build`. */
import { existsSync, readFileSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { build } from 'esbuild';
import markdownIt from 'markdown-it';
import { elementTags } from '../scripts/lib/elements.mjs';
import { canonical, forHost, HOSTS } from '../scripts/lib/snippets.mjs';
import { coloured } from './lib/highlight.mjs';
import keyboard from './lib/keyboard.mjs';
import { section } from './lib/sections.mjs';

const CLIENT = 'site/scripts';

const markdown = markdownIt({ html: true, highlight: coloured });
// A security policy forbids the style attributes with which columns would be aligned.
for (const cell of ['th_open', 'td_open']) {
  markdown.renderer.rules[cell] = (tokens, i, options, env, renderer) => {
    const style = tokens[i].attrGet('style');
    tokens[i].attrs = style ? [['class', style.replace(/^text-align:/, '')]] : null;
    return renderer.renderToken(tokens, i, options);
  };
}

/** A script as it stands in an author's page. */
const moduleScript = (script = '') => script && `<script type="module">\n${script.trimEnd()}\n</script>`;

/** @param {import('@11ty/eleventy').UserConfig} eleventy */
export default function configure(eleventy) {
  if (!existsSync('cdn') || !existsSync('dist/custom-elements.json')) {
    throw new Error('The pages show the built elements: run `npm run build` first.');
  }
  eleventy.setUseGitIgnore(false);
  eleventy.ignores.add('site/{scripts,lib}/**');
  eleventy.setQuietMode(true);
  eleventy.addPassthroughCopy({
    cdn: 'cdn',
    'site/site.css': 'site.css',
    'site/docs.css': 'docs.css',
    'site/favicon.svg': 'favicon.svg',
    'stories/articles/paper.css': 'paper.css',
    'stories/articles/article.css': 'article.css',
    'stories/articles/posters': 'articles/posters',
  });
  eleventy.setLibrary('md', markdown);

  // Pages stand at any address, and so every link is written from where its page is.
  eleventy.addFilter('toRoot', (url) => '../'.repeat(url.split('/').length - 2) || './');
  eleventy.addFilter('coloured', coloured);
  eleventy.addCollection('scripted', (all) => all.getAll().filter(({ data }) => data.linked?.script));
  eleventy.addFilter('inline', (text = '') => markdown.renderInline(text.replace(/\s+/g, ' ').trim()));
  eleventy.addFilter('markdown', (text = '') => markdown.render(text));
  eleventy.addFilter('plain', (text = '') => text.replaceAll('`', ''));
  eleventy.addFilter('json', (value) => JSON.stringify(value));
  eleventy.addFilter('tagsIn', (html) => elementTags().filter((tag) => html.includes(`<${tag}`)));
  eleventy.addFilter('fromTop', (url) => url.slice(1));
  eleventy.addFilter('pagesByTitle', (pages) =>
    pages.filter(({ data }) => data.title).sort((a, b) => (a.data.title < b.data.title ? -1 : 1)),
  );
  // What the project has written for its readers is shown, not written again.
  eleventy.addFilter('page', (file) => markdown.render(readFileSync(file, 'utf8')));
  eleventy.addFilter('sectionOf', (file, heading) => markdown.render(section(readFileSync(file, 'utf8'), heading)));
  eleventy.addFilter('neighbours', (groups, tag) => {
    const tags = groups.flatMap((group) => group.tags);
    const at = tags.indexOf(tag);
    return { before: tags[at - 1], after: tags[at + 1] };
  });
  eleventy.addFilter('keysOf', (parts, own = []) => [...parts.flatMap(({ name }) => keyboard[name] ?? []), ...own]);
  eleventy.addFilter('canonical', ({ tag, sentence, poster }, attributes) =>
    canonical(tag, attributes, { caption: sentence, poster }),
  );
  eleventy.addFilter('asTag', moduleScript);
  eleventy.addFilter('snippetsOf', ({ tag, sentence, poster }, attributes) =>
    HOSTS.map(({ id }) => forHost(id, tag, attributes, { caption: sentence, poster })),
  );

  eleventy.on('eleventy.before', async ({ directories }) => {
    await rm(directories.output, { recursive: true, force: true });
    await build({
      entryPoints: ['site', 'element', 'configurator'].map((name) => `${CLIENT}/${name}.ts`),
      outdir: `${directories.output}/scripts`,
      bundle: true,
      splitting: true,
      format: 'esm',
      target: 'es2022',
      minify: true,
    });
    // Runs before the page is drawn, and is no module therefore.
    await build({
      entryPoints: [`${CLIENT}/scheme.ts`],
      outdir: `${directories.output}/scripts`,
      bundle: true,
      format: 'iife',
      minify: true,
    });
  });

  return {
    dir: { input: 'site', output: '_site', includes: '_includes', data: '_data' },
    templateFormats: ['njk', 'md', '11ty.js'],
    markdownTemplateEngine: false,
  };
}
