/** The table of import directions must catch what it forbids: it is tried on a small project full of mistakes. */
import assert from 'node:assert/strict';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { after, before, describe, it } from 'node:test';
import * as tables from '../../scripts/import-table.mjs';
import { forbiddenImports } from '../../scripts/lib/import-rules.mjs';

const MODULES = {
  'src/math/tensor.ts': 'export interface Tensor { rank: number } export const one = 1;',
  'src/math/index.ts': "export * from './tensor.js';",
  'src/math/upwards.ts': "import { scale } from '../drawing/scale.js'; export const two = scale;",
  'src/math/node.ts': "import { readFileSync } from 'node:fs'; export const read = readFileSync;",
  'src/drawing/scale.ts': "import { one } from '../math/tensor.js'; export const scale = one;",
  'src/events/step.ts': "import type { Tensor } from '../math/tensor.js'; export type Step = Tensor;",
  'src/events/value.ts': "import { one } from '../math/tensor.js'; export const value = one;",
  'src/training/lazy.ts': "export const open = () => import('./worker/engine.js');",
  'src/training/eager.ts': "import { engine } from './worker/engine.js'; export const eager = engine;",
  'src/training/circle.ts': "import { circle } from './circle-back.js'; export const half = () => circle;",
  'src/training/circle-back.ts': "import { half } from './circle.js'; export const circle = half;",
  'src/training/worker/engine.ts': 'export const engine = 1;',
  'src/components/a-one/a-one.element.ts': 'export class AOne {}',
  'src/components/a-one/a-one.ts': "export * from './a-one.element.js';",
  'src/components/a-two/a-two.element.ts': "import '../a-one/a-one.element.js'; export class ATwo {}",
  'src/components/a-two/a-two.ts': "export * from './a-two.element.js'; import './missing.js';",
  'src/components/a-two/trains.ts': "export const t = () => import('../../training/worker/engine.js');",
  'src/components/a-three/a-three.element.ts': "import '../a-two/a-two.js'; export class AThree {}",
  'src/index.ts': "export * from './components/a-one/a-one.element.js';",
  'stories/a-one.stories.ts': "import '../src/components/a-one/a-one.js'; import '../src/index.js';",
  'stories/inside.stories.ts': "import '../src/drawing/scale.js';",
};

/** Which import breaks which rule, in the words of the report. */
const MISTAKES = [
  'src/math/upwards.ts -> src/drawing/scale.ts: math ',
  'src/math/node.ts -> fs: math ',
  'src/events/value.ts -> src/math/tensor.ts: events: types only ',
  'src/training/eager.ts -> src/training/worker/engine.ts: training: lazily only ',
  'src/training/circle-back.ts -> src/training/circle.ts -> src/training/circle-back.ts: no circles ',
  'src/components/a-two/a-two.element.ts -> src/components/a-one/a-one.element.ts: elements meet at their entries ',
  'src/components/a-two/trains.ts -> src/training/worker/engine.ts: components ',
  'src/components/a-two/a-two.ts -> ./missing.js: found ',
  'src/components/a-two/a-two.ts -> ./missing.js: components ',
  'stories/inside.stories.ts -> src/drawing/scale.ts: stories use what is published ',
];

describe('import directions', () => {
  let project: string;
  let lines: string[];

  before(async () => {
    project = await mkdtemp(path.join(os.tmpdir(), 'convlets-imports-'));
    for (const [file, text] of Object.entries(MODULES)) {
      await mkdir(path.join(project, path.dirname(file)), { recursive: true });
      await writeFile(path.join(project, file), text);
    }
    ({ lines } = await forbiddenImports(['src', 'stories'], tables, project));
  });

  after(() => rm(project, { recursive: true }));

  for (const mistake of MISTAKES) {
    it(`reports ${mistake}`, () => {
      assert.ok(
        lines.some((line) => line.startsWith(mistake)),
        lines.join('\n'),
      );
    });
  }

  it('reports nothing else', () => {
    const unexpected = lines.filter((line) => !MISTAKES.some((mistake) => line.startsWith(mistake)));
    assert.deepEqual(unexpected, []);
  });
});
