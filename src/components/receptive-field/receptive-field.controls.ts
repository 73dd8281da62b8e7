/** The strip of controls under receptive-field: every list holds legal values only. */
import { html, nothing, type TemplateResult } from 'lit';
import { InputError } from '../../data/input-error.js';
import { choice } from '../../templates/widgets.js';
import { layersFrom, LIMITS, MOST_LAYERS, textFromLayers, type StackLayer } from './receptive-field.model.js';
import { words } from './receptive-field.words.js';

export interface StackControls {
  readonly layers: readonly StackLayer[];
  readonly channels: number;
  readonly transport: TemplateResult;
  readonly hides: (name: string) => boolean;
  readonly locks: (name: string) => boolean;
  readonly setLayers: (layers: string) => void;
  readonly setChannels: (channels: number) => void;
}

const CHANNELS = [1, 3, 16, 64, 256];

export function stackControls(view: StackControls): TemplateResult {
  const { layers, channels, hides, locks } = view;
  const text = textFromLayers(layers);
  const known = words.presets.some(({ value }) => value === text);
  const counts = CHANNELS.includes(channels) ? CHANNELS : [...CHANNELS, channels].sort((a, b) => a - b);
  return html`
    <div class="controls under" part="controls">
      ${view.transport}
      ${
        hides('layers')
          ? nothing
          : choice(
              words.preset,
              known ? text : '',
              known ? words.presets : [{ value: '', text: words.own }, ...words.presets],
              view.setLayers,
              locks('layers'),
            )
      }
      ${
        hides('channels')
          ? nothing
          : choice(
              words.channels,
              String(channels),
              counts.map((count) => ({ value: String(count), text: String(count) })),
              (value) => {
                view.setChannels(Number(value));
              },
              locks('channels'),
            )
      }
      <slot name="controls"></slot>
    </div>
    ${hides('more') || hides('layers') ? nothing : editor(view)}
  `;
}

/** The layers one by one. A change that would see further than can be drawn is not offered. */
function editor({ layers, locks, setLayers }: StackControls): TemplateResult {
  const locked = locks('layers');
  const legal = (text: string): boolean => {
    try {
      return layersFrom(text).length > 0;
    } catch (error) {
      if (error instanceof InputError) return false;
      throw error;
    }
  };
  const changed = (at: number, change: Partial<StackLayer>): string =>
    textFromLayers(layers.map((layer, i) => (i === at ? { ...layer, ...change } : layer)));
  const lengths = (at: number, name: 'kernel' | 'stride' | 'dilation', text: string): TemplateResult => {
    const [least, most] = LIMITS[name];
    const values = Array.from({ length: most - least + 1 }, (_, i) => least + i);
    return choice(
      text,
      String(layers[at][name]),
      values
        .filter((value) => legal(changed(at, { [name]: value })))
        .map((value) => ({ value: String(value), text: String(value) })),
      (value) => {
        setLayers(changed(at, { [name]: Number(value) }));
      },
      locked,
    );
  };
  const longer = `${textFromLayers(layers)}; conv 3`;
  return html`<details class="more">
    <summary>${words.more}</summary>
    <div class="controls">
      ${layers.map(
        (layer, at) =>
          html`<div class="layer">
            ${choice(
              words.kind(at + 1),
              layer.kind,
              [
                { value: 'conv', text: words.kinds.conv },
                { value: 'pool', text: words.kinds.pool },
              ],
              (kind) => {
                setLayers(changed(at, { kind: kind as StackLayer['kind'] }));
              },
              locked,
            )}
            ${lengths(at, 'kernel', words.kernel)} ${lengths(at, 'stride', words.stride)}
            ${lengths(at, 'dilation', words.dilation)}
          </div>`,
      )}
      <button
        class="button"
        type="button"
        ?disabled=${locked || layers.length >= MOST_LAYERS || !legal(longer)}
        @click=${(): void => {
          setLayers(longer);
        }}
      >
        ${words.add}
      </button>
      <button
        class="button"
        type="button"
        ?disabled=${locked || layers.length < 2}
        @click=${(): void => {
          setLayers(textFromLayers(layers.slice(0, -1)));
        }}
      >
        ${words.remove}
      </button>
    </div>
  </details>`;
}
