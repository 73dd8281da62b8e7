import { css } from 'lit';

/** What stands in a picture: heat maps, numbers, windows, beams. One grammar for every element. */
export const stage = css`
  /* Words in the order of their own language, however the picture runs. */
  .stage text {
    unicode-bidi: plaintext;
    fill: var(--_text);
    font-size: 12px;
  }

  .stage .title {
    font-size: 13px;
    font-weight: 600;
  }

  .stage .note,
  .stage .operator {
    fill: var(--_muted);
  }

  .stage .operator {
    font-size: 18px;
  }

  .heat {
    shape-rendering: crispEdges;
    forced-color-adjust: none;
  }

  .heat .positive {
    fill: var(--_positive);
  }

  .heat .negative {
    fill: var(--_negative);
  }

  .heat .ink {
    fill: var(--_text);
  }

  .paper,
  .lines {
    fill: none;
    stroke: var(--_grid);
    shape-rendering: crispEdges;
  }

  .paper {
    fill: var(--_zero);
  }

  .stage .number {
    unicode-bidi: plaintext;
    text-anchor: middle;
    dominant-baseline: central;
    pointer-events: none;
  }

  .stage .number.small {
    font-size: 11px;
  }

  .stage .number.on-strong {
    fill: var(--_contrast);
  }

  .window,
  .casing {
    fill: none;
    stroke: var(--_accent);
    stroke-width: 2;
    pointer-events: none;
  }

  .window.related {
    stroke-width: 1.5;
    stroke-dasharray: 3 2;
  }

  .casing {
    stroke: var(--_contrast);
    stroke-width: 4;
    opacity: 0.65;
  }

  .beam {
    fill: var(--_accent);
    fill-opacity: 0.07;
    stroke: var(--_accent);
    stroke-opacity: 0.4;
    pointer-events: none;
  }

  .padding {
    fill: none;
    stroke: var(--_faint);
    stroke-dasharray: 2 3;
  }

  /* Its ring shows the focus. */
  .stage .grid:focus-visible {
    outline: none;
  }

  .grid .hit {
    fill: transparent;
    cursor: crosshair;
    pointer-events: all;
  }

  .grid:focus-visible .ring {
    stroke: var(--_focus);
  }

  .ring {
    fill: none;
    stroke-width: 2;
    pointer-events: none;
  }

  @media (forced-colors: active) {
    .window,
    .grid:focus-visible .ring {
      stroke: Highlight;
    }
    .stage text {
      fill: CanvasText;
    }
  }
`;
