import { css } from 'lit';

export const styles = css`
  .body {
    display: flex;
    flex-direction: column;
  }

  /* First in the order of the keyboard, below the picture for the eye. */
  .body > .controls {
    order: 1;
  }

  .axis-line,
  .tick {
    stroke: var(--_grid);
    shape-rendering: crispEdges;
  }

  .chance {
    stroke: var(--_faint);
    stroke-dasharray: 2 4;
  }

  .stage .tick-label,
  .stage .chance-label {
    fill: var(--_muted);
    font-size: 11px;
  }

  .stage .readout {
    font-weight: 600;
    fill: var(--_accent);
  }

  .stage .direct {
    font-size: 12px;
    paint-order: stroke;
  }

  .raw,
  .smooth {
    fill: none;
    stroke-linejoin: round;
  }

  .raw {
    stroke-width: 1;
    stroke-opacity: 0.28;
  }

  .smooth {
    stroke-width: 2;
  }

  .recorded .raw {
    stroke: var(--_text);
    stroke-opacity: 0.16;
  }

  .recorded .smooth {
    stroke: var(--_muted);
    stroke-width: 1.25;
    stroke-dasharray: 5 3;
  }

  .recorded .passed {
    stroke: var(--_text);
    stroke-width: 2;
    stroke-dasharray: none;
  }

  .recorded .measured {
    fill: var(--_muted);
  }

  .live :is(.raw, .smooth) {
    stroke: var(--_positive);
  }

  .live .measured,
  .stage .live .direct {
    fill: var(--_positive);
  }

  .stage .recorded .direct {
    fill: var(--_muted);
  }

  .now {
    stroke: var(--_accent);
    stroke-width: 1.5;
  }

  .now-dot {
    fill: var(--_accent);
  }

  .scrub {
    cursor: ew-resize;
  }

  .scrub:focus-visible {
    outline: none;
  }

  .scrub .hit {
    fill: transparent;
    pointer-events: all;
  }

  .scrub:focus-visible .ring {
    stroke: var(--_focus);
  }

  .key {
    margin: 0;
    color: var(--_muted);
    font-size: 0.8125rem;
    flex: 1 1 220px;
  }

  @media (forced-colors: active) {
    .raw,
    .smooth,
    .now {
      stroke: CanvasText;
    }
    .now,
    .scrub:focus-visible .ring {
      stroke: Highlight;
    }
  }
`;
