/** The packed package in a project of its own: what Node imports from it, and what type checkers say of its tags. */
import assert from 'node:assert/strict';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { after, before, describe, it } from 'node:test';
import { elementTags } from '../../scripts/lib/elements.mjs';
import { readElements } from '../../scripts/lib/manifest.mjs';
import { packedInto } from '../../scripts/lib/packed.mjs';
import { ROOT, run } from '../../scripts/lib/run.mjs';
import { files } from './packed-fixtures.js';

interface PackageJson {
  readonly exports: Record<string, string | { readonly types: string; readonly default: string }>;
  readonly dependencies: Record<string, string>;
  readonly peerDependencies?: Record<string, string>;
  readonly scripts?: Record<string, string>;
}

interface Named {
  readonly name: string;
}
interface VsCodeData {
  readonly tags: readonly (Named & {
    readonly attributes: readonly (Named & { readonly values?: readonly Named[] })[];
  })[];
}
interface WebTypes {
  readonly contributions: {
    readonly html: { readonly elements: readonly (Named & { readonly attributes: readonly Named[] })[] };
  };
}
interface Described {
  readonly tagName: string;
  readonly attributes?: readonly (Named & { readonly fieldName?: string })[];
  readonly members: readonly (Named & { readonly default?: string })[];
}

/** What the projects of the fixtures have beside convlets. */
const INSTALLED = [
  'lit',
  'lit-html',
  'lit-element',
  '@lit',
  '@types',
  'csstype',
  'preact',
  'react',
  'svelte',
  'vue',
  '@vue',
];

describe('the packed package', { timeout: 300_000, concurrency: true }, () => {
  let project: string;
  let installed: string;
  let packageJson: PackageJson;

  before(async () => {
    project = mkdtempSync(path.join(os.tmpdir(), 'convlets-packed-'));
    installed = await packedInto(project);
    for (const name of INSTALLED) {
      symlinkSync(path.join(ROOT, 'node_modules', name), path.join(project, 'node_modules', name));
    }
    packageJson = JSON.parse(readFileSync(path.join(installed, 'package.json'), 'utf8')) as PackageJson;
  });
  after(() => {
    rmSync(project, { recursive: true });
  });

  /** Writes files into a folder of the project and runs a checker there. */
  const check = async (folder: string, command: string, ...args: string[]): ReturnType<typeof run> => {
    const cwd = path.join(project, folder);
    mkdirSync(cwd, { recursive: true });
    for (const [name, text] of Object.entries(files[folder] ?? {})) writeFileSync(path.join(cwd, name), text);
    return run(command, args, { cwd });
  };

  it('needs lit at run time and nothing else, and runs nothing when it is installed', () => {
    assert.deepEqual(Object.keys(packageJson.dependencies), ['lit']);
    assert.equal(packageJson.peerDependencies, undefined);
    for (const name of ['preinstall', 'install', 'postinstall', 'prepare']) {
      assert.equal(packageJson.scripts?.[name], undefined, name);
    }
  });

  it('can be imported in plain Node, every name that it exports', async () => {
    const names = Object.keys(packageJson.exports).flatMap((name) => {
      if (name === './*') return elementTags().map((tag) => `convlets/${tag}`);
      return name.includes('*') || name.endsWith('.json') ? [] : [`convlets${name.slice(1)}`];
    });
    assert.ok(names.length > elementTags().length + 4, names.join(' '));
    const program = `
      const counts = {};
      for (const name of ${JSON.stringify(names)}) counts[name] = Object.keys(await import(name)).length;
      console.log(JSON.stringify(counts));`;
    writeFileSync(path.join(project, 'import.mjs'), program);
    const { code, output } = await run('node', ['import.mjs'], { cwd: project });
    assert.equal(code, 0, output);
    const counts = JSON.parse(output) as Record<string, number>;
    assert.deepEqual(Object.keys(counts), names);
    for (const [name, count] of Object.entries(counts)) {
      const forItsEffect = /^convlets\/(?:all|auto|types\/\w+)$/.test(name);
      assert.equal(count > 0, !forItsEffect, `${name} exports ${count} names`);
    }
  });

  it('has the data of editors where package.json and the documentation say', () => {
    for (const [name, target] of Object.entries(packageJson.exports)) {
      if (typeof target === 'string' && !name.includes('*')) assert.ok(existsSync(path.join(installed, target)), name);
    }
  });

  it('completes in editors what every attribute takes: all names of a table, its default among them', () => {
    const read = (file: string): unknown => JSON.parse(readFileSync(path.join(installed, 'dist', file), 'utf8'));
    const { tags } = read('vscode.html-custom-data.json') as VsCodeData;
    const { contributions } = read('web-types.json') as WebTypes;
    assert.deepEqual(
      tags.map(({ name }) => name),
      elementTags(),
    );
    assert.deepEqual(
      contributions.html.elements.map(({ name, attributes }) => [name, attributes.map((attribute) => attribute.name)]),
      tags.map(({ name, attributes }) => [name, attributes.map((attribute) => attribute.name)]),
    );
    for (const { tagName, attributes = [], members } of readElements() as Described[]) {
      const listed = tags.find(({ name }) => name === tagName)?.attributes ?? [];
      for (const { name, fieldName } of attributes) {
        const field = members.find((member) => member.name === (fieldName ?? name));
        const { values } = listed.find((attribute) => attribute.name === name) ?? {};
        const [, usual] = /^'(.+)'$/.exec(field?.default ?? '') ?? [];
        if (name === 'preset') assert.ok(values && values.length > 1, `${tagName} ${name} has no names`);
        if (values && usual)
          assert.ok(
            values.some((value) => value.name === usual),
            `${tagName} ${name}="${usual}"`,
          );
      }
    }
    const presets = tags.find(({ name }) => name === 'conv-slider')?.attributes.find(({ name }) => name === 'preset');
    for (const preset of ['sobel-x', 'line-on-line']) {
      assert.ok(
        presets?.values?.some(({ name }) => name === preset),
        preset,
      );
    }
  });

  it('types the tags for React, Preact and plain TypeScript: what is right compiles, what is wrong does not', async () => {
    const { code, output } = await check('jsx', 'tsc', '-p', '.');
    assert.equal(code, 0, output);
  });

  it('types the tags for Vue', async () => {
    const { code, output } = await check('vue', 'vue-tsc', '-p', '.');
    assert.equal(code, 0, output);
  });

  it('types the tags for Svelte', async () => {
    const { code, output } = await check(
      'svelte',
      'svelte-check',
      '--tsconfig',
      './tsconfig.json',
      '--output',
      'machine',
    );
    assert.equal(code, 1, output);
    const wrong = [...output.matchAll(/ERROR "([^"]+)" (\d+):/g)].map(([, file, line]) => `${file}:${line}`);
    assert.deepEqual(wrong, ['Wrong.svelte:4', 'Wrong.svelte:5', 'Wrong.svelte:6'], output);
  });
});
