/** Every element speaks every language, and says in each what it says in English. */
import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, it } from 'node:test';
import { pathToFileURL } from 'node:url';
import { elementTags } from '../../scripts/lib/elements.mjs';
import { ROOT } from '../../scripts/lib/run.mjs';

const LANGUAGES = ['ar', 'de', 'es', 'fr', 'hi', 'ja', 'pt', 'zh'];

interface Part {
  readonly name: string;
  readonly words: object;
}

const load = (file: string): Promise<Record<string, unknown>> => import(pathToFileURL(path.join(ROOT, file)).href);

/** The parts of an element's words, or of those of all elements, from the files that make them. */
async function partsOf(tag: string): Promise<Part[]> {
  const folder = tag === 'convlets' ? 'src/words' : `src/components/${tag}`;
  const parts: Part[] = [];
  for (const file of readdirSync(path.join(ROOT, folder))) {
    const text = readFileSync(path.join(ROOT, folder, file), 'utf8');
    for (const [, exported, name] of text.matchAll(/(?:export )?const (\w+) = inLanguages\(\s*'([^']+)'/g)) {
      const words = (await load(`${folder}/${file}`))[exported];
      assert.ok(words, `${file} must export ${exported}`);
      parts.push({ name, words: words });
    }
  }
  return parts;
}

/** What a word says when its arguments are numbers that can be told apart; nothing where it needs others. */
function said(word: (...numbers: number[]) => unknown): string | undefined {
  try {
    return String(word(...Array.from({ length: word.length }, (_, i) => 7001 + i)));
  } catch {
    return undefined;
  }
}

function compare(english: unknown, other: unknown, where: string): void {
  if (typeof english === 'function') {
    assert.equal(typeof other, 'function', where);
    const [one, two] = [english, other].map((word) => said(word as () => unknown));
    for (const [argument] of (one ?? '').matchAll(/700\d/g)) {
      assert.ok(two?.includes(argument), `${where} leaves out an argument: ${String(two)}`);
    }
  } else if (typeof english === 'object' && english !== null) {
    assert.deepEqual(Object.keys(other as object).sort(), Object.keys(english).sort(), where);
    for (const [key, value] of Object.entries(english)) {
      compare(value, (other as Record<string, unknown>)[key], `${where}.${key}`);
    }
  } else {
    assert.equal(typeof other, typeof english, where);
    if (english !== '') assert.notEqual(other, '', where);
  }
}

for (const language of LANGUAGES) {
  describe(`words in ${language}`, () => {
    for (const tag of ['convlets', ...elementTags()]) {
      it(tag, async () => {
        const file = `src/languages/${language}/${tag}.ts`;
        assert.ok(existsSync(path.join(ROOT, file)), `${file} is missing`);
        const { translation } = (await load(file)) as { translation: Record<string, object> };
        const parts = await partsOf(tag);
        assert.deepEqual(Object.keys(translation).sort(), parts.map(({ name }) => name).sort());
        for (const { name, words } of parts) compare(words, translation[name], `${language}: ${name}`);
      });
    }
  });
}
