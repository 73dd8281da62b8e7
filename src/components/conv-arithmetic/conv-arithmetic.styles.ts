import { css } from 'lit';

export const styles = css`
  .zeros text,
  .stage .middle {
    text-anchor: middle;
  }

  .stage .end {
    text-anchor: end;
  }

  .stage .zeros text {
    font-size: 11px;
    fill: var(--_muted);
    dominant-baseline: central;
    pointer-events: none;
  }

  .inner {
    fill: none;
    stroke: var(--_muted);
    stroke-width: 1.5;
    pointer-events: none;
  }

  .inner.lit {
    stroke: var(--_accent);
    stroke-width: 3;
  }

  .glow,
  .tap {
    fill: var(--_accent);
    fill-opacity: 0.2;
    pointer-events: none;
  }

  .tap.lit {
    fill-opacity: 0.45;
  }

  .hatch {
    fill: none;
    stroke: var(--_muted);
    stroke-width: 1;
    pointer-events: none;
  }

  .measure,
  .hop {
    fill: none;
    stroke: var(--_faint);
    stroke-width: 1.25;
  }

  .measure.lit,
  .hop.done,
  .hop.lit,
  .cross {
    stroke: var(--_accent);
    stroke-width: 1.75;
  }

  .hop.missing {
    stroke-dasharray: 3 3;
  }

  .cross {
    fill: none;
  }

  .formula {
    margin-block-start: var(--_space);
    direction: ltr;
  }

  .formula:has(.axis) math {
    font-size: min(1em, 3.8cqi);
  }

  .formula mtd {
    padding: 1px 0.08em;
    text-align: center;
  }

  .formula .mark {
    cursor: default;
    border-radius: 3px;
  }

  .formula .lit {
    background: color-mix(in srgb, var(--_accent) 20%, transparent);
  }

  .formula .axis {
    padding-inline-end: 0.6em;
    text-align: start;
  }

  .worked {
    display: flex;
    flex-wrap: wrap;
    gap: 0 1.5em;
    margin: 4px 0 0;
  }

  .worked strong {
    color: var(--_accent);
  }

  .counts {
    margin: 4px 0 0;
    font-size: 0.875rem;
    color: var(--_muted);
  }
`;
