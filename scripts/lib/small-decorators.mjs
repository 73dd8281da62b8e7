/**
 * A rollup plugin, to stand after the one that transpiles TypeScript: reactive properties cost a page less.
 *
 * What `@property()` and `@state()` become,
 *     __decorateClass([property({ type: Number })], ConvSlider.prototype, "stride", 2);
 * is written as what it does,
 *     ConvSlider.createProperty("stride", { type: Number });
 * so that neither the helper nor lit/decorators.js, which serves two kinds of decorators, is needed.
 */
const DECORATED =
  /__decorateClass\(\[\s*(property|state)\(((?:[^()]|\([^()]*\))*)\)\s*\], (\w+)\.prototype, ("[^"]+"), [12]\);/g;

const write = (_call, kind, options, name, key) => {
  const stated = `{ ...${options || '{}'}, state: true, attribute: false }`;
  return `${name}.createProperty(${key}, ${kind === 'state' ? stated.replace('...{}, ', '') : options || '{}'});`;
};

export const smallDecorators = () => ({
  name: 'small-decorators',
  transform(code, id) {
    if (!code.includes('__decorateClass(')) return null;
    const written = code.replace(DECORATED, write);
    if (written.includes('__decorateClass(['))
      throw new Error(`${id} has a decorator that is neither property nor state.`);
    return { code: written, map: null };
  },
});
