import { css } from 'lit';
import { room } from '../../styles/room.styles.js';

const own = css`
  .formula {
    margin-block: var(--_space) 0;
    font-size: 0.9375rem;
    font-variant-numeric: tabular-nums;
    min-block-size: 1.5em;
    direction: ltr;
  }

  /* Room for the lines that it takes in a narrow column, so that nothing jumps when numbers come. */
  .formula.narrow {
    min-block-size: 4.4em;
  }

  .formula b {
    color: var(--_accent);
  }

  .formula .part {
    display: inline-block;
    margin-inline-end: 1.25em;
  }

  /* Long words do not make the element wider than its column. */
  .controls label {
    max-inline-size: 100%;
  }

  .controls select {
    min-inline-size: 0;
  }

  .stage .middle {
    text-anchor: middle;
  }

  .stage .chosen {
    fill: var(--_accent);
    font-weight: 600;
  }

  .option {
    cursor: pointer;
  }

  .option .hit {
    fill: transparent;
    pointer-events: all;
  }

  .strip:focus-visible {
    outline: none;
  }

  .stage .strip .cursor {
    stroke: transparent;
  }

  .stage .strip:focus-visible .cursor {
    stroke: var(--_focus);
  }

  .terms {
    margin-block-start: calc(1.5 * var(--_space));
    overflow-x: auto;
  }

  .terms h3 {
    margin: 0 0 var(--_space);
    font-size: 0.9375rem;
    font-weight: 600;
  }

  .terms td:first-child,
  .terms th:first-child {
    text-align: start;
  }

  .terms tr:last-child {
    font-weight: 600;
  }

  .quiet {
    margin-block: 0;
    font-size: 0.8125rem;
    color: var(--_muted);
  }

  /* The digits to choose from: a drawn one among them must not break the line anew. */
  @container (inline-size < 480px) {
    .controls label:first-of-type select {
      inline-size: 7.2em;
    }
  }
`;

export const styles = [room, own];
