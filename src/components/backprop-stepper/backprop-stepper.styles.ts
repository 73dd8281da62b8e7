import { css } from 'lit';

export const styles = css`
  .chain {
    display: flex;
    flex-wrap: wrap;
    gap: 2px 0.6em;
    margin: 0 0 calc(1.5 * var(--_space));
    padding: 0;
    list-style: none;
    font-size: 0.875rem;
  }

  /* Not on the list itself: the hue of the current one is derived from the inherited colour. */
  .chain li:not([aria-current='step']) {
    color: var(--_muted);
  }

  .chain li + li::before {
    content: '←';
    margin-inline-end: 0.6em;
  }

  .chain [aria-current='step'] {
    color: var(--_backward);
    font-weight: 600;
  }

  .chain [aria-current='step']::before {
    font-weight: 400;
  }

  .stage .gradient {
    fill: var(--_backward);
  }

  .stage .moved,
  .stage .sum {
    fill: var(--_accent);
  }

  .stage .sum {
    font-size: 15px;
    font-weight: 600;
    dominant-baseline: central;
  }

  .arrow .shaft {
    fill: none;
    stroke: var(--_faint);
    stroke-width: 1.5;
  }

  .arrow .head {
    fill: var(--_faint);
  }

  .arrow.backward .shaft {
    stroke: var(--_backward);
    stroke-dasharray: 5 4;
    opacity: 0.6;
  }

  .arrow.backward .head {
    fill: var(--_backward);
    opacity: 0.6;
  }

  .arrow.on .shaft {
    stroke-width: 2.5;
    opacity: 1;
  }

  .arrow.on .head {
    opacity: 1;
  }

  .arrow.on:not(.backward) .shaft {
    stroke: var(--_accent);
  }

  .arrow.on:not(.backward) .head {
    fill: var(--_accent);
  }

  .window.back {
    stroke: var(--_backward);
  }

  .scrubber {
    white-space: nowrap;
  }

  .formula {
    margin-block-start: var(--_space);
    min-block-size: 6.4em;
    direction: ltr;
    font-size: 0.9375rem;
  }

  .rule {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 4px 1.2em;
    min-block-size: 2.4em;
  }

  .terms {
    display: flex;
    flex-wrap: wrap;
    align-items: stretch;
    gap: 4px 2px;
    margin-block-start: 4px;
  }

  .term {
    display: grid;
    grid-template-columns: auto auto;
    align-items: center;
    justify-items: center;
    column-gap: 0.4em;
    padding: 2px 3px;
    border-radius: var(--_radius);
    white-space: nowrap;
  }

  .term .plus {
    grid-row: 1 / 3;
    color: var(--_muted);
  }

  .term .values {
    grid-column: 2;
    font-size: 0.8125rem;
    color: var(--_muted);
  }

  .term.lead,
  .term.result {
    align-content: center;
  }

  .result .values {
    font-size: 1rem;
    font-weight: 600;
    color: var(--_accent);
  }

  .symbolic .term {
    grid-template-columns: auto auto;
  }

  .symbolic .plus {
    grid-row: 1;
  }

  .symbolic .gradient {
    margin-block-start: var(--_space);
    color: var(--_backward);
  }

  .term.lit {
    background: color-mix(in srgb, var(--_accent) 14%, transparent);
  }

  .term.lit .values {
    color: var(--_text);
  }

  .chart {
    fill: none;
    stroke: var(--_backward);
    stroke-width: 1.5;
  }

  .chart-level {
    stroke: var(--_faint);
    stroke-dasharray: 2 3;
  }

  .chart-before {
    fill: var(--_muted);
  }

  .chart-dot {
    fill: var(--_accent);
  }

  .editor {
    margin-block-start: var(--_space);
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: var(--_space);
    font-size: 0.875rem;
  }

  .editor input {
    inline-size: 7em;
  }
`;
