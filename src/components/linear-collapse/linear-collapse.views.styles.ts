/** The looks of the views that are loaded when they are asked for. */
import { css } from 'lit';

export const styles = css`
  .formula math:has(+ .terms) {
    font-size: min(1.05em, 4cqi);
  }

  .formula .result {
    font-weight: 600;
    color: var(--_accent);
    white-space: nowrap;
  }

  .worth {
    margin-block: var(--_space) 0;
    font-size: 0.875rem;
    color: var(--_muted);
    text-wrap: pretty;
  }

  .stage .note.here {
    font-weight: 600;
    fill: var(--_accent);
  }

  .axis,
  .tick,
  .wire {
    fill: none;
    stroke: var(--_faint);
    stroke-width: 1;
  }

  .tick {
    stroke: var(--_grid);
  }

  .two-layers {
    fill: none;
    stroke: var(--_positive);
    stroke-width: 9;
    stroke-opacity: 0.35;
    stroke-linejoin: round;
  }

  .one-layer {
    fill: none;
    stroke: var(--_text);
    stroke-width: 2;
  }

  .stage .end.two {
    fill: var(--_positive);
    font-weight: 600;
  }

  .stage .end.one {
    font-weight: 600;
  }

  path.here {
    fill: none;
    stroke: var(--_accent);
    stroke-dasharray: 3 3;
  }

  .dot {
    fill: var(--_accent);
  }

  .hit {
    fill: transparent;
    cursor: crosshair;
    pointer-events: all;
    touch-action: pan-y;
  }

  .row-hit {
    fill: transparent;
    pointer-events: all;
  }

  .layer {
    fill: var(--_wash);
    stroke: var(--_grid);
  }

  .layer.odd {
    stroke: var(--_accent);
    stroke-width: 2;
  }

  .stage .layer-name {
    font-weight: 600;
  }

  .stage .layer-text {
    font-size: 11px;
    fill: var(--_muted);
  }

  .bar.positive {
    fill: var(--_positive);
    fill-opacity: 0.55;
  }

  .bar.negative {
    fill: var(--_negative);
    fill-opacity: 0.55;
  }

  .mark {
    fill: none;
    stroke: var(--_text);
    stroke-width: 2.5;
  }

  @media (forced-colors: active) {
    .bar {
      forced-color-adjust: none;
    }
    .two-layers {
      stroke: Highlight;
    }
    .one-layer,
    .mark {
      stroke: CanvasText;
    }
  }
`;
