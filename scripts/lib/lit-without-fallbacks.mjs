/**
 * A rollup plugin: lit as it runs in the browsers that the library supports, all of which have constructable style sheets
 * and native shadow roots. What serves others is left out: hooks for polyfills and hydration, advice for those who write
 * style sheets, lit's list of its versions. Each passage must be there, so that another version of lit is looked at anew.
 */
const PASSAGES = {
  '@lit/reactive-element/css-tag.js': [
    [
      'e=t.ShadowRoot&&(void 0===t.ShadyCSS||t.ShadyCSS.nativeShadow)&&"adoptedStyleSheets"in Document.prototype&&"replace"in CSSStyleSheet.prototype',
      'e=!0',
    ],
    [
      'if(this._$cssResult$=!0,o!==s)throw Error("CSSResult is not constructable. Use `unsafeCSS` or `css` instead.");',
      'this._$cssResult$=!0;',
    ],
    [
      `throw Error("Value passed to 'css' function must be a 'css' function result: "+t+". Use 'unsafeCSS' to pass non-literal values, but take care to ensure page security.")`,
      'throw Error(t)',
    ],
  ],
  '@lit/reactive-element/reactive-element.js': [
    [',p?.({ReactiveElement:y}),(a.reactiveElementVersions??=[]).push("2.1.2")', ''],
    [',p=a.reactiveElementPolyfillSupport', ''],
  ],
  'lit-html/lit-html.js': [
    ['B=t.litHtmlPolyfillSupport;B?.(S,k),(t.litHtmlVersions??=[]).push("3.3.3");const D=', 'D='],
  ],
  'lit-element/lit-element.js': [
    [',s.litElementHydrateSupport?.({LitElement:i});const o=s.litElementPolyfillSupport;o?.({LitElement:i});', ';'],
    ['(s.litElementVersions??=[]).push("4.2.2");', ''],
  ],
};

export const litWithoutFallbacks = () => ({
  name: 'lit-without-fallbacks',
  transform(code, id) {
    const file = Object.keys(PASSAGES).find((name) => id.endsWith(`/node_modules/${name}`));
    if (!file) return null;
    let written = code;
    for (const [passage, instead] of PASSAGES[file]) {
      const next = written.replace(passage, instead);
      if (next === written) throw new Error(`${file} no longer holds ${passage}: look at scripts/lib again.`);
      written = next;
    }
    return { code: written, map: null };
  },
});
