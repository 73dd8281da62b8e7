/** Twelve starts side by side; below them the weights and the signal of one of them before the first step. */
import { svg, type SVGTemplateResult } from 'lit';
import type { Beginning } from '../../data/init-lab.js';
import { entryOf, momentOf } from './init-lab.entries.js';
import type { Place } from './init-lab.layout.js';
import { AMOUNTS, SCHEMES, SEED, STEPS, type SchemeName } from './init-lab.names.js';
import { upper } from './init-lab.numbers.js';
import { stdOf } from './init-lab.settings.js';
import { largeFilters, type Scene, type View } from './init-lab.view.js';
import { words } from './init-lab.words.js';

export const schemes: View = {
  get label() {
    return words.networks;
  },

  entries(sources) {
    const { chosen, recorded, numbers } = sources;
    return SCHEMES.map((scheme) => {
      const picked = scheme === chosen.scheme;
      const std = (picked && stdOf(chosen)) || AMOUNTS[scheme];
      const seed = picked ? chosen.seed : SEED;
      const known = seed === SEED && std === AMOUNTS[scheme];
      return entryOf(sources, {
        ...{ key: scheme, title: words.titles[scheme](numbers.write(std ?? NaN, 4)), picked },
        ...{ steps: STEPS.starts, training: { name: scheme, std, seed } },
        frames: known ? recorded.frames[scheme] : undefined,
        run: recorded.measured.runs[scheme],
        beginning: known ? recorded.measured.beginnings[scheme] : undefined,
      });
    });
  },

  // A standard deviation and a seed are those of the network they were chosen for.
  chosen: (key) => ({ scheme: key as SchemeName, std: undefined, seed: SEED }),

  caption,

  below(scene) {
    const [first, second] = scene.layout.panels;
    const { beginning } = scene.entry;
    return svg`${largeFilters(scene)}
      ${
        beginning &&
        svg`${histogram(first, scene, beginning.weights)}
        ${signals(second, scene, beginning.signals)}`
      }`;
  },
};

function caption(scene: Scene): string | undefined {
  const { chosen, live, own, numbers, entries, entry } = scene;
  const { key, title, beginning } = entry;
  const { accuracy, diversity, step } = momentOf(entry, chosen.frame);
  if (accuracy === undefined) return own?.caption(scene);
  if (entry.live && live) return live.caption(entry, numbers);
  const right = numbers.percent(accuracy, 1);
  const signals = beginning?.signals.map(numbers.small) ?? [];
  if (step === 0) return words.captions.start(upper(title), signals.join(', '), diversity === 0, right);
  const glorot = entries.find((one) => one.key === 'glorot');
  const usual = numbers.percent((glorot && momentOf(glorot, chosen.frame).accuracy) ?? NaN, 1);
  const when = numbers.when(step);
  if (key === 'tenth' || key === 'one') return words.captions.constant({ when, right, usual });
  return scene.starts()?.caption(scene, { when, right, usual, spread: signals[2] });
}

/** How often which weights of conv1 occur before the first step. */
function histogram(
  place: Place,
  { entry, numbers }: Scene,
  { counts, reach }: Beginning['weights'],
): SVGTemplateResult {
  const { x, y, width, height } = place;
  const most = Math.max(...counts);
  const bin = width / counts.length;
  const base = y + height;
  const middle = (counts.length - 1) / 2;
  const ends = reach === 0 ? [0] : [-reach, 0, reach];
  return svg`<g role="img" aria-label=${words.histogramOf(entry.title, numbers.small(-reach), numbers.small(reach))}>
    <text class="title" x=${x} y=${y - 14}>${words.histogram}</text>
    ${counts.map((count, i) => {
      const high = (count / most) * (height - 6);
      return svg`<rect class=${i < middle ? 'bin negative' : i > middle ? 'bin positive' : 'bin'}
        x=${x + i * bin + 0.5} width=${bin - 1} y=${base - high} height=${high}></rect>`;
    })}
    <path class="axis" d=${`M${String(x)} ${String(base)}h${String(width)}`}></path>
    ${ends.map((end) => {
      const anchor = end < 0 ? 'start' : end > 0 ? 'end' : 'middle';
      const at = x + (width / 2) * (1 + Math.sign(end));
      return svg`<text class="note" text-anchor=${anchor} x=${at} y=${base + 15}>${numbers.small(end)}</text>`;
    })}
  </g>`;
}

/** How strong the signal of a digit is in each layer before the first step, 10⁻⁷ … 10⁵ on a logarithmic axis. */
function signals(place: Place, { numbers, entries, entry }: Scene, stds: readonly number[]): SVGTemplateResult {
  const { y, width, height } = place;
  const left = place.x + 52;
  const perPower = (width - 118) / 12;
  const at = (std: number): number => left + perPower * (7 + Math.log10(Math.max(1e-7, std)));
  const pitch = height / stds.length;
  const written = stds.map(numbers.small);
  return svg`<g role="img" aria-label=${words.signalsOf(written.map((std, i) => `${words.layers[i]} ${std}`).join(', '))}>
    <text class="title" x=${place.x} y=${y - 14}>${words.signals}</text>
    <path class="tick" d=${`M${String(at(1))} ${String(y)}v${String(height)}`}></path>
    <text class="note" text-anchor="middle" x=${at(1)} y=${y + height + 15}>${numbers.write(1)}</text>
    ${stds.map((std, i) => {
      const line = y + (i + 0.5) * pitch;
      const mark = (of: number, high: number): string =>
        `M${at(of).toFixed(1)} ${String(line - high)}v${String(2 * high)}`;
      const others = entries.filter((other) => other !== entry && other.beginning);
      return svg`
        <text class="note" dominant-baseline="central" x=${place.x} y=${line}>${words.layers[i]}</text>
        <path class="other-mark" d=${others.map(({ beginning }) => mark(beginning?.signals[i] ?? 1, 7)).join('')}></path>
        <rect class="signal" x=${Math.min(at(1), at(std))} width=${Math.abs(at(std) - at(1))} y=${line - 6} height="12"></rect>
        <path class="signal-mark" d=${mark(std, 9)}></path>
        <text class="value" text-anchor="end" dominant-baseline="central" x=${place.x + width} y=${line}>${written[i]}</text>`;
    })}
  </g>`;
}
