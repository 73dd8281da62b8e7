/** The articles of stories/articles/, which are complete pages: what stands in their heads, and their text. */
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

const FOLDER = 'stories/articles';

const inside = (html, expression, file) => {
  const [, text] = expression.exec(html) ?? [];
  if (text === undefined) throw new Error(`${file} has no ${expression.source}.`);
  return text.replace(/\s+/g, ' ').trim();
};

export default function articles() {
  return readdirSync(FOLDER)
    .filter((file) => file.endsWith('.html'))
    .sort()
    .map((file) => {
      const html = readFileSync(path.join(FOLDER, file), 'utf8');
      const [, main] = /<main[^>]*>(.*)<\/main>/s.exec(html) ?? [];
      return {
        slug: path.basename(file, '.html'),
        title: inside(html, /<title>(.*?)<\/title>/s, file),
        description: inside(html, /<meta\s+name="description"\s+content="(.*?)"/s, file),
        // Articles stand side by side, and link each other as files; here each is a folder.
        html: main
          .replace(/href="([\w-]+)\.html"/g, 'href="../$1/"')
          .replace(/(src|srcset)="posters\//g, '$1="../posters/'),
      };
    });
}
