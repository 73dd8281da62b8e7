import { css } from 'lit';

export const styles = css`
  .handle {
    outline: none;
  }

  .handle .hit {
    fill: transparent;
    pointer-events: all;
    cursor: grab;
    touch-action: none;
  }

  .handle .hit:active {
    cursor: grabbing;
  }

  .handle .hit.locked {
    cursor: auto;
    touch-action: auto;
  }

  .handle:focus-visible .ring {
    stroke: var(--_focus);
  }

  .strip .heat {
    shape-rendering: auto;
  }

  .handle .padding {
    stroke: var(--_muted);
    pointer-events: none;
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

  .bar {
    fill: var(--_text);
    fill-opacity: 0.3;
  }

  .bar.right,
  .bar.wrong,
  .bar.unknown {
    fill: var(--_accent);
    fill-opacity: 1;
  }

  .bar.wrong {
    fill: none;
    stroke: var(--_accent);
    stroke-width: 2;
  }

  .stage .says {
    font-size: 13px;
    font-weight: 600;
    fill: var(--_accent);
  }

  .stage .note:is(.right, .wrong, .unknown) {
    font-weight: 600;
    fill: var(--_accent);
  }

  .line {
    fill: none;
    stroke-width: 2.5;
  }

  .line.conv {
    stroke: var(--_positive);
  }

  .line.dense {
    stroke: var(--_negative);
    stroke-dasharray: 7 3;
  }

  .run.conv {
    fill: var(--_positive);
  }

  .run.dense {
    fill: var(--_negative);
  }

  .stage .series {
    font-weight: 600;
  }

  .stage .series.conv {
    fill: var(--_positive);
  }

  .stage .series.dense {
    fill: var(--_negative);
  }

  .now {
    fill: none;
    stroke: var(--_accent);
    stroke-width: 1;
    stroke-dasharray: 3 3;
  }

  circle.here {
    fill: var(--_accent);
  }

  .stage text.value {
    font-weight: 600;
  }

  .live {
    fill: none;
    stroke: var(--_accent);
    stroke-width: 2;
  }

  .progress {
    flex: 1 1 100%;
    font-size: 0.875rem;
    margin: 0;
  }

  @media (forced-colors: active) {
    .line {
      stroke: CanvasText;
    }
    .bar {
      fill: GrayText;
      fill-opacity: 1;
    }
    .bar.right,
    .bar.unknown,
    .run {
      fill: CanvasText;
    }
    .bar.wrong {
      fill: none;
      stroke: CanvasText;
    }
  }
`;
