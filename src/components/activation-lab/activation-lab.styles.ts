import { css } from 'lit';

export const styles = css`
  .stage .now,
  .formula b {
    fill: var(--_accent);
    color: var(--_accent);
    font-weight: 600;
  }

  .stage .plain {
    font-weight: normal;
    fill: var(--_muted);
  }

  .stage .middle {
    text-anchor: middle;
  }

  .stage .end {
    text-anchor: end;
  }

  .stage .operator {
    font-size: 15px;
  }

  .stage .tick {
    font-size: 11px;
    fill: var(--_muted);
  }

  .hatch {
    stroke: var(--_text);
    stroke-opacity: 0.36;
    stroke-width: 1;
  }

  .stalled {
    pointer-events: none;
  }

  .haloed {
    paint-order: stroke;
    stroke: var(--_contrast);
    stroke-width: 4;
    stroke-linejoin: round;
  }

  .axis,
  .curve,
  .derivative,
  .follow,
  .shift,
  .range {
    fill: none;
    stroke: var(--_faint);
  }

  .curve {
    stroke: var(--_text);
    stroke-width: 2.5;
  }

  .derivative {
    stroke: var(--_backward);
    stroke-width: 2;
    stroke-dasharray: 5 4;
  }

  .stage .on-curve {
    font-size: 14px;
    font-style: italic;
  }

  .stage .on-curve.back {
    fill: var(--_backward);
  }

  .range {
    stroke: var(--_text);
    stroke-width: 3;
  }

  .range-end {
    fill: var(--_contrast);
    stroke: var(--_text);
    stroke-width: 2;
  }

  .range-end.full {
    fill: var(--_text);
  }

  .follow {
    stroke: var(--_accent);
    stroke-width: 1.5;
  }

  .shift {
    stroke: var(--_accent);
    stroke-width: 2;
  }

  .start {
    fill: var(--_accent);
  }

  .dot {
    fill: var(--_accent);
    stroke: var(--_contrast);
    stroke-width: 1.5;
  }

  .dot.back {
    fill: var(--_backward);
  }

  .bars {
    fill: var(--_text);
    fill-opacity: 0.45;
  }

  .sense {
    fill: transparent;
    cursor: crosshair;
  }

  .drag {
    cursor: ew-resize;
    touch-action: none;
  }

  .handle {
    fill: var(--_accent);
    stroke: var(--_accent);
    stroke-width: 1.5;
  }

  /* The area under them is what is dragged. */
  .bias .now,
  .handle {
    pointer-events: none;
  }

  .formula {
    display: flex;
    flex-wrap: wrap;
    gap: 2px 18px;
    margin-block-start: var(--_space);
    font-size: 0.9375rem;
    direction: ltr;
  }

  .formula .back {
    color: var(--_backward);
  }

  .choices {
    display: inline-flex;
    flex-wrap: wrap;
    gap: 4px;
  }

  .field input {
    inline-size: 120px;
  }
`;
