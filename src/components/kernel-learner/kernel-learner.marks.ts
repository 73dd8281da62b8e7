/** The marks that the charts are made of; lengths are CSS pixels. */
import { nothing, svg, type SVGTemplateResult } from 'lit';

/** A tenth of a pixel is as fine as anyone sees. */
export const px = (value: number): number => Math.round(value * 10) / 10;

export const bar = (
  name: string,
  x: number,
  y: number,
  width: number,
  height: number,
  part?: string,
): SVGTemplateResult =>
  svg`<rect class=${name} part=${part ?? nothing} x=${px(x)} y=${px(y)} width=${px(width)} height=${px(height)} rx="2"></rect>`;

/** A path that goes on from a point. */
export const line = (name: string, x: number, y: number, onward: string, part?: string): SVGTemplateResult =>
  svg`<path class=${name} part=${part ?? nothing} d=${`M${String(px(x))} ${String(px(y))}${onward}`}></path>`;

export const disc = (name: string, x: number, y: number, radius: number): SVGTemplateResult =>
  svg`<circle class=${name} cx=${px(x)} cy=${px(y)} r=${radius}></circle>`;

export const label = (
  name: string,
  x: number,
  y: number,
  text: string,
  anchor: 'start' | 'middle' | 'end' = 'middle',
): SVGTemplateResult => svg`<text class=${name} text-anchor=${anchor} x=${px(x)} y=${px(y)}>${text}</text>`;
