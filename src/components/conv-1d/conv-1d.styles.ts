import { css } from 'lit';

export const styles = css`
  .stage .sign {
    fill: var(--_muted);
    font-weight: 400;
  }

  .stage .hit {
    fill: transparent;
    pointer-events: all;
  }

  .stage .curve {
    fill: none;
    stroke: var(--_grid);
    stroke-width: 1.5;
  }

  .stage :is(.curve, .stem, .zero, .guide, .bars, .sliding, .bracket) {
    pointer-events: none;
  }

  .stage .stem {
    stroke: var(--_grid);
    stroke-width: 2;
  }

  .stage .zero {
    stroke: var(--_faint);
    stroke-width: 1;
    shape-rendering: crispEdges;
  }

  .stage .guide {
    stroke: var(--_faint);
    stroke-dasharray: 1 4;
    stroke-width: 1.5;
    stroke-linecap: round;
  }

  .stage .bracket {
    fill: none;
    stroke: var(--_faint);
    stroke-width: 1.5;
  }

  .stage .peak {
    fill: var(--_text);
  }

  .stage .position {
    text-anchor: middle;
    font-size: 11px;
    pointer-events: none;
  }

  .stage .misleading {
    text-anchor: middle;
    dominant-baseline: central;
    pointer-events: none;
  }

  .stage .here {
    fill: var(--_accent);
    font-weight: 600;
  }

  .stage .band {
    fill: var(--_accent);
    fill-opacity: 0.07;
  }

  .stage .outside {
    fill: none;
    stroke: var(--_faint);
    stroke-width: 1.5;
    stroke-dasharray: 2 2;
  }

  .stage .point:focus-visible {
    outline: none;
  }

  .point .touch {
    fill: transparent;
  }

  .point .dot {
    fill: var(--_text);
    stroke: var(--_contrast);
    stroke-width: 1.5;
  }

  .point.covered .dot {
    fill: var(--_accent);
  }

  .point.movable {
    cursor: ns-resize;
    touch-action: none;
  }

  .point:focus-visible .touch {
    stroke: var(--_focus);
    stroke-width: 2;
  }

  .formula {
    display: flex;
    flex-wrap: wrap;
    align-items: baseline;
    gap: 2px 16px;
    margin-block-start: calc(1.5 * var(--_space));
    font-size: 0.9375rem;
    direction: ltr;
  }

  .formula .term {
    white-space: nowrap;
  }

  .formula .term.here {
    text-decoration: underline 2px var(--_accent);
    text-underline-offset: 3px;
  }

  .formula .result {
    font-weight: 600;
    color: var(--_accent);
    white-space: nowrap;
  }

  .caption {
    min-block-size: 4.4em;
  }

  @container (max-width: 480px) {
    .caption {
      min-block-size: 10em;
    }
  }

  @media (forced-colors: active) {
    .stage :is(.curve, .stem, .zero, .guide, .bracket) {
      stroke: CanvasText;
    }

    .stage .here {
      fill: Highlight;
    }

    .point .dot {
      fill: CanvasText;
    }

    .point.covered .dot {
      fill: Highlight;
    }
  }
`;
