/** The chosen digit and one unit, large: where it answers, what it looks for, and where its best examples come from. */
import { nothing, svg, type SVGTemplateResult } from 'lit';
import type { Layout, Square } from './feature-hierarchy.layout.js';
import { SIDE, type Field, type Unit, type UnitAnswer } from './feature-hierarchy.model.js';
import { paper, pixels, type Picture } from './feature-hierarchy.picture.js';
import { words } from './feature-hierarchy.words.js';

export interface DetailView {
  readonly layout: Layout;
  readonly digit: { readonly name: string; readonly pixels: Float32Array };
  readonly unit: Unit;
  readonly name: string;
  readonly answer: UnitAnswer;
  /** The pixels behind the answer. */
  readonly here: Float64Array;
  readonly searched: string;
  readonly value: (value: number) => string;
  readonly probability: (p: number) => string;
}

const inside = (at: Square, { row, column, size }: Field): Square => {
  const cell = at.side / SIDE;
  return { x: at.x + column * cell, y: at.y + row * cell, side: size * cell };
};

function frame(at: Square, field: Field, name: 'window' | 'window related'): SVGTemplateResult {
  if (field.size >= SIDE) return svg``;
  const { x, y, side } = inside(at, field);
  const casing =
    name === 'window' ? svg`<rect class="casing" x=${x} y=${y} width=${side} height=${side}></rect>` : nothing;
  return svg`${casing}<rect class=${name} x=${x} y=${y} width=${side} height=${side}></rect>`;
}

/** Whole digits, faint but for the pixels that the unit answers to. */
function nineBest({ unit: { examples }, layout: { nine } }: DetailView): SVGTemplateResult {
  const [{ field }] = examples;
  const whole = examples.map(({ digit }, i): Picture => [digit, nine[i]]);
  const patches = examples.map(({ patch, field: at }, i): Picture => [patch, inside(nine[i], at)]);
  return svg`
    ${nine.map(paper)}
    ${field.size < SIDE ? svg`<g class="around">${pixels(examples, whole)}</g>` : nothing}
    ${pixels(examples, patches)}
    ${examples.map((one, i) => frame(nine[i], one.field, 'window related'))}
  `;
}

interface Portrait {
  readonly title: string;
  readonly note: string;
  readonly values: Float64Array | Float32Array;
  readonly signed?: boolean;
}

/** What a unit looks for: weights and ideal patch, or two patches side by side, or two made pictures. */
function portraits({ unit, answer, here, searched, value, probability }: DetailView): Portrait[] {
  const { filter, made, examples } = unit;
  if (filter) {
    const { weights, ideal, most } = filter;
    return [
      { title: words.filter, note: '', values: weights, signed: true },
      { title: words.ideal, note: words.answer(value(most)), values: ideal },
    ];
  }
  if (made) {
    const [pleasing, fooling] = [made.pleasing, made.fooling];
    return [
      { title: words.pleasing, note: words.p(probability(pleasing.probability)), values: pleasing.pixels },
      { title: words.fooling, note: words.p(probability(fooling.probability)), values: fooling.pixels },
    ];
  }
  const [best] = examples;
  return [
    { title: words.here, note: words.answer(value(answer.value)), values: here },
    { title: words.best(searched), note: words.answer(value(best.value)), values: best.patch },
  ];
}

/** How strongly the unit answers each class on average: above the line, or below it. */
function meanAnswers({ layout, unit, name, value }: DetailView): SVGTemplateResult {
  const { x, y, width, height } = layout.chart;
  const { profile } = unit;
  const top = Math.max(0, ...profile);
  const perAnswer = height / (top - Math.min(0, ...profile));
  const zero = y + top * perAnswer;
  const gap = 5;
  const bar = (width - (profile.length - 1) * gap) / profile.length;
  const means = Array.from(profile, (mean, label) => `${String(label)}: ${value(mean)}`);
  return svg`
    <g role="img" aria-label=${words.means(name, means.join('; '))}>
      <text class="note" x=${x} y=${y - 8}>${words.meanTitle(name)}</text>
      ${Array.from(profile, (mean, label) => {
        const left = x + label * (bar + gap);
        const end = zero - mean * perAnswer;
        return svg`
          <rect
            class=${mean < 0 ? 'mean negative' : 'mean'}
            x=${left}
            y=${Math.min(zero, end)}
            width=${bar}
            height=${Math.abs(end - zero)}
          ></rect>
          <text class="note small" text-anchor="middle" x=${left + bar / 2} y=${y + height + 13}>${label}</text>
        `;
      })}
      <path class="axis" d=${`M${String(x)} ${String(zero)}h${String(width)}`}></path>
    </g>
  `;
}

export function detailPicture(view: DetailView): SVGTemplateResult {
  const { layout, digit, unit, name, answer, searched } = view;
  const { digit: at, heading, nineNote } = layout;
  const { row, column, size } = answer.field;
  const where = unit.made ? '' : `; ${words.window(String(size), String(row + 1), String(column + 1))}`;
  return svg`
    <text class="title" x=${at.x} y="13">${digit.name.charAt(0).toUpperCase() + digit.name.slice(1)}</text>
    <g role="img" aria-label=${words.picture(digit.name) + where}>
      ${paper(at)}
      ${pixels(digit.pixels, [[digit.pixels, at]])}
      ${frame(at, answer.field, 'window')}
    </g>
    <text class="title here" x=${heading.x} y=${heading.y}>${name}</text>
    ${portraits(view).map(({ title, note, values, signed }, i) => {
      const square = layout.portraits[i];
      return svg`
        ${paper(square)}
        ${pixels(values, [[values, square]], signed ? 'signed' : 'ink')}
        <text class="note small" x=${square.x} y=${square.y + square.side + 14}>${title}</text>
        <text class="note small" x=${square.x} y=${square.y + square.side + 28}>${note}</text>
      `;
    })}
    <text class="title" x=${nineNote.x} y=${nineNote.y}>${nineNote.x > 0 ? words.nineShort : words.nine(searched)}</text>
    <g role="img" aria-label=${words.examples(
      name,
      unit.examples.map(({ label }) => label),
    )}>
      ${nineBest(view)}
    </g>
    ${meanAnswers(view)}
  `;
}
