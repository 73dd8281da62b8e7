/** The twins of <feature-map>: maps of networks that learned nothing, or something else. */
import { expect, fixture, html, oneEvent, waitUntil } from '@open-wc/testing';
import type { FeatureMap } from '../../src/components/feature-map/feature-map.js';
import '../../src/components/feature-map/feature-map.js';
import { sampleDigit } from '../../src/data/sample-digits.js';
import { loadTwin } from '../../src/data/twins.js';
import { ConvletsErrorEvent } from '../../src/events/index.js';
import { loadRecording } from '../../src/training/load-recording.js';
import { recipes, ScriptedSource, TrainingSession } from '../../src/training/index.js';

const inside = (element: FeatureMap, selector: string): Element[] => [
  ...(element.shadowRoot?.querySelectorAll(selector) ?? []),
];
const caption = (element: FeatureMap): string =>
  (inside(element, '.caption').at(0)?.textContent ?? '').replace(/\s+/g, ' ').trim();
const labels = (element: FeatureMap): string[] =>
  inside(element, '[aria-label*="of the twin"]').map((one) => one.getAttribute('aria-label') ?? '');

/** The end of the recorded run beside a twin. */
async function mapBeside(twin: string): Promise<FeatureMap> {
  const session = new TrainingSession({ recipe: recipes.look, live: new ScriptedSource(), loadRecording });
  await session.need('all');
  session.request({ type: 'seek', step: 500 });
  return fixture<FeatureMap>(html`<feature-map twin=${twin} .session=${session}></feature-map>`);
}

/** Greatest answer of a filter to the sample 7 after ReLU, by loops that share nothing with the library. */
function greatest(filters: Float32Array, bias: number, filter: number): number {
  const pixels = sampleDigit('7');
  let most = 0;
  for (let row = 0; row <= 21; row++) {
    for (let column = 0; column <= 21; column++) {
      let sum = bias;
      for (let i = 0; i < 49; i++) {
        const pixel = pixels[(row + Math.floor(i / 7)) * 28 + column + (i % 7)];
        sum += ((pixel - 0.1307) / 0.3081) * filters[i * 8 + filter];
      }
      most = Math.max(most, sum);
    }
  }
  return most;
}

describe('<feature-map twin>', () => {
  for (const twin of ['shuffled-labels', 'permuted-pixels', 'he'] as const) {
    it(`draws the maps of the twin "${twin}" and says how well it does`, async () => {
      const element = await mapBeside(twin);
      await waitUntil(() => caption(element).includes('The twin ('));
      const { frames, measured } = await loadTwin(twin);
      const { weights } = frames[frames.length - 1];
      const { data } = weights['conv1/filters'];
      expect(labels(element)).to.deep.equal(
        Array.from({ length: 8 }, (_, filter) => {
          const most = greatest(data, weights['conv1/bias'].data[filter], filter);
          return `Map of filter ${String(filter + 1)} of the twin, greatest ${String(Number(most.toFixed(2)))}`;
        }),
      );
      const share = String(+(100 * measured[measured.length - 1].accuracy).toFixed(1));
      expect(caption(element)).to.contain(`gets ${share} % of the held-out digits right, this network 95 %`);
      await expect(element).to.be.accessible();
    });
  }

  it('goes on without the twin in a layer that has none, and says so', async () => {
    const element = await mapBeside('constant');
    await waitUntil(() => caption(element).includes('The twin ('));
    setTimeout(() => {
      element.layer = 'conv2';
    });
    const event: Event = await oneEvent(element, 'convlets-error');
    expect(event instanceof ConvletsErrorEvent && event.detail.code).to.equal('bad-twin');
    expect(labels(element)).to.deep.equal([]);
    expect(inside(element, '[role=option]').length).to.equal(16);
    element.layer = 'conv1';
    await element.updateComplete;
    expect(labels(element).length).to.equal(8);
  });

  it('names a twin that there is not', async () => {
    const element = await mapBeside('evil');
    expect(element.shadowRoot?.querySelector('[part=error]')?.textContent).to.contain('twin="evil" is not known');
    expect(inside(element, '[role=option]').length).to.equal(8);
  });

  it('is the untrained network without a value', async () => {
    const element = await mapBeside('');
    expect(element.twin).to.equal('random');
    expect(inside(element, '[aria-label*="before training"]').length).to.equal(8);
  });
});
