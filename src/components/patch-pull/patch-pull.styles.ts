import { css } from 'lit';

export const styles = css`
  .stage .middle {
    text-anchor: middle;
  }

  .stage .end {
    text-anchor: end;
  }

  .stage .small-note {
    font-size: 12px;
  }

  .stage .back {
    fill: var(--_backward);
  }

  .window.away {
    stroke-dasharray: 4 3;
  }

  /* It has a ring of its own. */
  .grid:focus-visible {
    outline: none;
  }

  .marks {
    fill: none;
    stroke: var(--_text);
    stroke-width: 1;
    pointer-events: none;
  }

  .arrow {
    fill: none;
    stroke: var(--_backward);
    stroke-width: 1.5;
  }

  .arrow.away {
    stroke-dasharray: 4 3;
  }

  .beam.faint {
    fill-opacity: 0.03;
    stroke-opacity: 0.25;
  }

  .bar {
    fill: var(--_backward);
    fill-opacity: 0.45;
  }

  .bar.here {
    fill: var(--_accent);
    fill-opacity: 1;
  }

  .probability {
    fill: none;
    stroke: var(--_text);
    stroke-width: 1.5;
  }

  .axis {
    fill: none;
    stroke: var(--_faint);
  }

  .stage > .hit {
    fill: transparent;
    cursor: pointer;
    pointer-events: all;
  }

  .caption {
    min-block-size: 4.4em;
  }

  /* Room for the longest sentence, so that nothing jumps. */
  @container (max-width: 519px) {
    .caption {
      min-block-size: 9em;
    }
  }

  .quiet {
    margin-block: var(--_space) 0;
    font-size: 0.8125rem;
    color: var(--_muted);
  }

  @media (forced-colors: active) {
    .bar {
      fill: CanvasText;
    }
    .bar.here {
      fill: Highlight;
    }
    .marks,
    .probability,
    .arrow {
      stroke: CanvasText;
    }
  }
`;
