import { css } from 'lit';

export const styles = css`
  .stage .middle {
    text-anchor: middle;
  }

  /* It has a ring of its own. */
  /* Room for the longest sentence, so that nothing jumps. */
  .caption {
    min-block-size: 4.4em;
  }

  @container (max-width: 519px) {
    .caption {
      min-block-size: 8.7em;
    }
  }

  .pad,
  .pad:focus-visible {
    outline: none;
  }

  .sheet {
    stroke: var(--_faint);
  }

  .strokes {
    fill: none;
    stroke: var(--_text);
    stroke-linecap: round;
    stroke-linejoin: round;
  }

  .surface {
    fill: transparent;
    cursor: crosshair;
    pointer-events: all;
    touch-action: none;
  }

  .pen {
    visibility: hidden;
    pointer-events: none;
  }

  .pad:focus-visible .pen {
    visibility: visible;
  }

  .pad:focus-visible .ring {
    stroke: var(--_focus);
  }

  .tip {
    fill: none;
    stroke: var(--_accent);
    stroke-width: 2;
    stroke-dasharray: 3 3;
  }

  .tip.down {
    fill: var(--_accent);
    stroke-dasharray: none;
  }

  .dropping .sheet {
    stroke: var(--_accent);
    stroke-width: 3;
    stroke-dasharray: 8 5;
  }

  .file {
    position: relative;
  }

  .controls .file {
    color: var(--_text);
  }

  .file input {
    position: absolute;
    inset: 0;
    inline-size: 100%;
    opacity: 0;
    cursor: pointer;
  }

  .file:focus-within {
    outline: 2px solid var(--_focus);
    outline-offset: 2px;
  }

  @media (forced-colors: active) {
    .strokes {
      stroke: CanvasText;
    }
    .tip {
      stroke: Highlight;
    }
    .tip.down {
      fill: Highlight;
    }
  }
`;
