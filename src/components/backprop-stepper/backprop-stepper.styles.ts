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
    display: inline-block;
    margin-inline-end: 0.6em;
  }

  /* Not bold: that would make the line longer. */
  .chain [aria-current='step'] {
    color: var(--_backward);
    text-decoration: underline 2px;
    text-underline-offset: 4px;
  }

  .stage .gradient,
  .terms.gradient {
    fill: var(--_backward);
    color: var(--_backward);
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

  .arrow {
    fill: currentColor;
    color: var(--_faint);
  }

  .shaft {
    fill: none;
    stroke: currentColor;
    stroke-width: 1.5;
  }

  .arrow.on {
    color: var(--_accent);
  }

  .arrow.backward {
    color: var(--_backward);
    stroke-dasharray: 5 4;
  }

  .arrow.backward:not(.on) {
    opacity: 0.6;
  }

  .on .shaft {
    stroke-width: 2.5;
  }

  .window.back {
    stroke: var(--_backward);
  }

  .scrubber {
    white-space: nowrap;
  }

  math {
    font-size: min(1.05em, 4.7cqi);
  }

  .formula {
    margin-block-start: var(--_space);
    min-block-size: 6.9em;
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
    align-content: center;
  }

  .symbolic .plus {
    grid-row: 1;
  }

  .term.lit {
    background: color-mix(in srgb, var(--_accent) 14%, transparent);
  }

  .term.lit .values {
    color: var(--_text);
  }

  /* Sentences and sums need more lines here: nothing below them jumps. */
  @container (inline-size < 480px) {
    .formula {
      min-block-size: 8.9em;
    }

    .caption {
      min-block-size: 5.8em;
    }
  }
`;
