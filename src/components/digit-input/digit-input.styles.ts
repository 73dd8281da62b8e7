import { css } from 'lit';
import { fileButtonStyles } from '../../templates/file-button.js';

export const styles = css`
  ${fileButtonStyles}

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
