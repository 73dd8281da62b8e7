/** The files a new element starts with: it draws a row of numbers, with everything around that an element needs. */

/** `edge-finder` → `EdgeFinder` */
export const classNameOf = (tag) => tag.replace(/(?:^|-)(\w)/g, (_, letter) => letter.toUpperCase());

/** `edge-finder` → `Edge finder` */
const titleOf = (tag) => tag[0].toUpperCase() + tag.slice(1).replaceAll('-', ' ');

/** File contents by path. */
export function newElementFiles(tag) {
  const name = classNameOf(tag);
  const folder = `src/components/${tag}`;
  return {
    [`${folder}/${tag}.element.ts`]: elementFile(tag, name),
    [`${folder}/${tag}.styles.ts`]: stylesFile(),
    [`${folder}/${tag}.ts`]: entryFile(tag, name),
    [`stories/${tag}.stories.ts`]: storyFile(tag),
    [`tests/components/${tag}.test.ts`]: testFile(tag, name),
  };
}

const elementFile = (tag, name) => `import { LitElement, html, svg, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import { heatMap, type GridBox, type HeatPath } from '../../drawing/heat-map.js';
import { formatNumber } from '../../drawing/numbers.js';
import { fitScale } from '../../drawing/scale.js';
import { host } from '../../styles/host.styles.js';
import { tokens } from '../../styles/tokens.styles.js';
import { styles } from './${tag}.styles.js';

const CELL = 40;

/**
 * Draws a row of numbers as a heat map: the two signs have two hues, and zero is the page's own background.
 *
 * @summary A row of numbers as a heat map.
 * @csspart base - The picture.
 */
export class ${name} extends LitElement {
  static override readonly styles = [tokens, host, styles];

  /** The numbers that are drawn; as an attribute JSON, for example \`values="[1, 0, -1]"\`. */
  @property({ type: Array }) values: readonly number[] = [1, 0, -1];

  /** Resolves when the first picture is drawn. */
  readonly ready: Promise<void> = this.updateComplete.then(() => undefined);

  protected override render(): TemplateResult {
    // What cannot be read as a list draws nothing.
    const values = Array.isArray(this.values) ? (this.values as readonly number[]) : [];
    const box: GridBox = { x: 0, y: 0, cell: CELL, rows: 1, columns: values.length };
    const paths = heatMap(values, box, fitScale('signed', values));
    const text = values.map((value) => formatNumber(value)).join(', ');
    return html\`
      <svg
        part="base"
        class="stage"
        role="img"
        aria-label=\${\`Numbers: \${text}\`}
        viewBox=\${\`0 0 \${values.length * CELL} \${CELL}\`}
      >
        \${paths.map(cells)}
      </svg>
    \`;
  }
}

const cells = ({ tone, opacity, d }: HeatPath): TemplateResult<2> =>
  svg\`<path class=\${tone} fill-opacity=\${opacity} d=\${d}></path>\`;
`;

const stylesFile = () => `import { css } from 'lit';

export const styles = css\`
  .stage {
    max-inline-size: 240px;
  }

  .positive {
    fill: var(--_positive);
  }

  .negative {
    fill: var(--_negative);
  }
\`;
`;

const entryFile = (tag, name) => `import { ${name} } from './${tag}.element.js';

export * from './${tag}.element.js';

if (!customElements.get('${tag}')) customElements.define('${tag}', ${name});

declare global {
  interface HTMLElementTagNameMap {
    '${tag}': ${name};
  }
}
`;

const storyFile = (tag) => `import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { getStorybookHelpers } from '@wc-toolkit/storybook-helpers';
import '../src/components/${tag}/${tag}.js';

const { args, argTypes, template } = getStorybookHelpers('${tag}');

const meta: Meta = {
  title: 'Forward/${titleOf(tag)}',
  component: '${tag}',
  args,
  argTypes,
  render: (given) => template(given),
};
export default meta;

/** As it stands on a page that sets nothing. */
export const Untouched: StoryObj = {};
`;

const testFile = (tag, name) => `import { expect, fixture, html } from '@open-wc/testing';
import { ${name} } from '../../src/components/${tag}/${tag}.js';

describe('<${tag}>', () => {
  it('says the numbers that it draws', async () => {
    const element = await fixture<${name}>(html\`<${tag} values="[0.5, -0.25]"></${tag}>\`);
    await element.ready;
    const picture = element.shadowRoot?.querySelector('[part=base]');
    expect(picture?.getAttribute('aria-label')).to.equal('Numbers: 0.5, −0.25');
    expect(picture?.querySelectorAll('path').length).to.equal(2);
  });

  it('draws nothing for values that are no list', async () => {
    const element = await fixture<${name}>(html\`<${tag} values="nothing"></${tag}>\`);
    expect(element).to.be.instanceOf(${name});
    expect(element.shadowRoot?.querySelectorAll('path').length).to.equal(0);
  });

  it('is accessible', async () => {
    const element = await fixture<${name}>(html\`<${tag}></${tag}>\`);
    await expect(element).to.be.accessible();
  });
});
`;
