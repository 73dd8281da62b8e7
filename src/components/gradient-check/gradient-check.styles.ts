import { css } from 'lit';

export const styles = css`
  .stage .analytic,
  .stage .key.backward {
    fill: var(--_backward);
  }

  .stage .numeric,
  .stage .key.nudged,
  .stage .tick-label.now {
    fill: var(--_accent);
  }

  .stage .key {
    font-size: 13px;
    font-weight: 600;
  }

  .stage .tick-label,
  .stage .curve-label {
    font-size: 11px;
    fill: var(--_muted);
  }

  .stage .curve-label {
    font-size: 12px;
  }

  .axis-line {
    stroke: var(--_faint);
    shape-rendering: crispEdges;
  }

  .tick {
    stroke: var(--_grid);
    shape-rendering: crispEdges;
  }

  .drop,
  .here {
    stroke: var(--_accent);
    stroke-opacity: 0.5;
    stroke-dasharray: 2 3;
  }

  .loss,
  .tangent,
  .secant,
  .curve path {
    fill: none;
    stroke-linejoin: round;
  }

  .loss {
    stroke: var(--_text);
    stroke-width: 2;
  }

  .tangent {
    stroke: var(--_backward);
    stroke-width: 2.5;
    stroke-dasharray: 7 4;
  }

  .secant {
    stroke: var(--_accent);
    stroke-width: 1.5;
  }

  .rise {
    fill: none;
    stroke: var(--_accent);
    stroke-opacity: 0.6;
  }

  .point {
    fill: var(--_accent);
    stroke: var(--_contrast);
    stroke-width: 1.5;
  }

  .curve path {
    stroke: var(--_faint);
    stroke-width: 1.5;
  }

  .curve circle {
    fill: var(--_faint);
  }

  .curve.forward path {
    stroke-dasharray: 4 3;
  }

  .curve.chosen path {
    stroke: var(--_text);
    stroke-width: 2;
  }

  .curve.chosen circle {
    fill: var(--_text);
  }

  .curve circle.kinked {
    fill: none;
    stroke: var(--_negative);
    stroke-width: 1.5;
  }

  .flag {
    fill: var(--_negative);
    stroke: var(--_contrast);
    pointer-events: none;
  }

  .hit {
    fill: transparent;
    pointer-events: all;
    cursor: ew-resize;
  }

  .formula {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 2px 8px;
    margin-block-start: var(--_space);
    min-block-size: 2.6em;
    font-size: 0.9375rem;
    direction: ltr;
  }

  .formula .result {
    white-space: nowrap;
    font-weight: 600;
    color: var(--_accent);
  }

  .cost {
    margin-block-start: var(--_space);
    font-size: 0.875rem;
    color: var(--_muted);
  }

  .cost p {
    margin: 0;
  }

  .bar {
    display: block;
    inline-size: 100%;
    block-size: 4px;
    margin-block: 2px 6px;
    fill: var(--_accent);
  }

  .bar.backward {
    fill: var(--_backward);
  }

  @media (forced-colors: active) {
    .stage :is(.analytic, .numeric, .key.backward, .key.nudged, .tick-label.now) {
      fill: CanvasText;
    }

    .point {
      fill: Highlight;
    }

    .bar {
      fill: CanvasText;
    }

    :is(.loss, .secant, .tangent, .rise, .curve path, .here, .drop) {
      stroke: CanvasText;
    }
  }
`;
