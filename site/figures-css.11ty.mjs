/** figures.css: room for live figures whose scripts are still on their way, so that no page moves. */
import { reservedHeight } from '../scripts/lib/reserved-height.mjs';

export const data = { permalink: '/figures.css', eleventyExcludeFromCollections: true };

export function render({ elements }) {
  const rules = Object.keys(elements).map((tag) => `  .live > ${tag}:not(:defined) { ${reservedHeight(tag)}; }`);
  return `@media (scripting: enabled) {\n${rules.join('\n')}\n}\n`;
}
