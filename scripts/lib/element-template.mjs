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

const elementFile = (tag, name) => `import { html, svg, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import { InputError } from '../../data/input-error.js';
import { matrixFromText } from '../../data/matrix-text.js';
import type { GridBox } from '../../drawing/heat-map.js';
import { fitScale } from '../../drawing/scale.js';
import { matrixText } from '../../drawing/text-alternative.js';
import { ConvletElement } from '../../templates/convlet-element.js';
import type { FigureTable } from '../../templates/export.js';
import { grid } from '../../templates/grid.js';
import { styles } from './${tag}.styles.js';

const CELL = 40;

/**
 * Draws a row of numbers as a heat map: the two signs have two hues, and zero is the page's own background.
 *
 * @summary A row of numbers as a heat map.
 * @slot - Fallback: a poster or text, seen where scripts do not run.
 * @slot label - A heading, instead of the \`label\` attribute.
 * @slot caption - A sentence of your own instead of the one that follows the picture.
 * @csspart base - The figure.
 * @csspart stage - The picture.
 * @csspart caption - The sentence under the picture.
 * @csspart label - The heading.
 * @csspart error - The message for wrong input.
 * @fires {ConvletsErrorEvent} convlets-error - An attribute could not be used; the last good picture stays.
 * @cssState ready - The first picture is drawn.
 * @cssState error - A message is shown.
 */
export class ${name} extends ConvletElement {
  static override readonly styles = [...ConvletElement.styles, styles];

  /** The numbers that are drawn: \`1 0 -1\`. */
  @property() values = '1 0 -1';

  protected override readonly stateProperties = ['values'];

  #row: readonly number[] = [];

  override figureTable(): FigureTable {
    return { caption: this.figureName(), columns: this.#row.map((_, i) => String(i + 1)), rows: [this.#row] };
  }

  protected override figureName(): string {
    return 'Numbers';
  }

  protected override willUpdate(): void {
    this.attempt(() => {
      const rows = matrixFromText(this.values);
      if (rows?.length !== 1) {
        throw new InputError('bad-values', \`“\${this.values}” is no row of numbers.\`, 'values="1 0 -1"');
      }
      this.#row = rows[0];
    });
  }

  protected override renderFigure(): TemplateResult {
    const columns = this.#row.length;
    const box: GridBox = { x: 0, y: 0, cell: CELL, rows: 1, columns };
    const text = matrixText(this.#row, columns, { locale: this.locale });
    return html\`
      <svg part="stage" class="stage" viewBox=\${\`0 0 \${String(columns * CELL)} \${String(CELL)}\`}>
        \${svg\`\${grid({
          id: 'row',
          label: \`Numbers: \${text}\`,
          box,
          values: this.#row,
          scale: fitScale('signed', this.#row),
          write: (value) => this.number(value),
        })}\`}
      </svg>
      <slot name="caption"><p class="caption" part="caption">These are the numbers \${text}.</p></slot>
    \`;
  }
}
`;

const stylesFile = () => `import { css } from 'lit';

export const styles = css\`
  .stage {
    max-inline-size: 240px;
  }
\`;
`;

const entryFile = (tag, name) => `import { define } from '../../templates/define.js';
import { ${name} } from './${tag}.element.js';

export * from './${tag}.element.js';

define('${tag}', ${name});

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

const testFile = (tag, name) => `import { expect, fixture, html, oneEvent } from '@open-wc/testing';
import type { ${name} } from '../../src/components/${tag}/${tag}.js';
import '../../src/components/${tag}/${tag}.js';

describe('<${tag}>', () => {
  it('says the numbers that it draws', async () => {
    const element = await fixture<${name}>(html\`<${tag} values="0.5 -0.25"></${tag}>\`);
    await element.ready;
    const picture = element.shadowRoot?.querySelector('[part=stage] [role=img]');
    expect(picture?.getAttribute('aria-label')).to.equal('Numbers: 0.5, −0.25');
    expect(picture?.querySelectorAll('.heat path').length).to.equal(2);
  });

  it('keeps the last good picture when the values are no numbers', async () => {
    const element = await fixture<${name}>(html\`<${tag}></${tag}>\`);
    await element.ready;
    const failed = oneEvent(element, 'convlets-error');
    element.values = 'nothing';
    await failed;
    expect(element.shadowRoot?.querySelectorAll('.heat path').length).to.equal(2);
    expect(element.shadowRoot?.querySelector('[role=alert]')?.textContent).to.include('no row of numbers');
  });

  it('is accessible', async () => {
    const element = await fixture<${name}>(html\`<${tag}></${tag}>\`);
    await expect(element).to.be.accessible();
  });
});
`;
