import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html, nothing, type TemplateResult } from 'lit';
import manifest from '../dist/custom-elements.json';
import '../src/components/conv-slider/conv-slider.js';
import '../src/components/loss-curve/loss-curve.js';
import '../src/components/pool-stepper/pool-stepper.js';
import '../src/components/softmax-loss/softmax-loss.js';
import './design.css';

interface Described {
  readonly cssProperties?: readonly { readonly name: string; readonly description?: string }[];
}

/** Every token that an element has, in the order of the alphabet, with what most elements say of it. */
const tokens = new Map<string, string>();
const all = manifest.modules
  .flatMap(({ declarations }) => declarations as readonly Described[])
  .flatMap(({ cssProperties = [] }) => cssProperties);
for (const name of new Set(all.map((one) => one.name).sort())) {
  const said = all.filter((one) => one.name === name).map(({ description = '' }) => description);
  const times = (text: string): number => said.filter((other) => other === text).length;
  tokens.set(name, said.sort((one, other) => times(other) - times(one))[0]);
}
const isColour = (name: string): boolean => name.startsWith('--convlets-color-');

const meta: Meta<Record<string, string>> = {
  title: 'Design',
  argTypes: Object.fromEntries(
    Array.from(tokens, ([name, description]) => [
      name,
      { description, control: isColour(name) ? 'color' : 'text', table: { category: 'Tokens' } },
    ]),
  ),
  parameters: { controls: { expanded: true } },
};
export default meta;

const figures = (): TemplateResult => html`
  <div class="design-figures">
    <conv-slider autoplay="off" label="A filter over an image"></conv-slider>
    <softmax-loss autoplay="off" label="Logits, probabilities, loss"></softmax-loss>
    <pool-stepper autoplay="off" label="Pooling"></pool-stepper>
    <loss-curve label="A training"></loss-curve>
  </div>
`;

/** What `:root { … }` or any element around a figure may set. Each control sets one token; an empty one is the page's. */
export const Tokens: StoryObj<Record<string, string>> = {
  render: (args) => {
    const set = Array.from(tokens.keys()).filter((name) => args[name]);
    return html`
      <div style=${set.map((name) => `${name}: ${args[name]}`).join('; ')}>
        <table class="design-tokens">
          <caption>
            Custom properties of all elements
          </caption>
          <thead>
            <tr>
              <th scope="col">Token</th>
              <th scope="col">Sample</th>
              <th scope="col">Meaning</th>
            </tr>
          </thead>
          <tbody>
            ${Array.from(
              tokens,
              ([name, description]) => html`
                <tr>
                  <th scope="row"><code>${name}</code></th>
                  <td>
                    ${
                      isColour(name)
                        ? html`<span class="design-swatch" style=${`background: var(${name}, transparent)`}></span>`
                        : nothing
                    }
                    ${set.includes(name) ? args[name] : 'default'}
                  </td>
                  <td>${description}</td>
                </tr>
              `,
            )}
          </tbody>
        </table>
        ${figures()}
      </div>
    `;
  },
};

/**
 * Readers who force their colours, as Windows' contrast themes do: text and lines take the system's colours, and heat maps
 * keep theirs, since they are the content. A browser emulates it: in the developer tools, "Rendering", "Emulate CSS media
 * feature forced-colors". The tests draw this story so.
 */
export const ForcedColours: StoryObj = { render: figures };

/** A page that runs from right to left: captions and controls do, matrices stay from left to right. */
export const RightToLeft: StoryObj = {
  render: () => html`<div dir="rtl" lang="ar">${figures()}</div>`,
};
