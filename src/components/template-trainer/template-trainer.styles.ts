import { css } from 'lit';

export const styles = css`
  .stage :is(.reading, .share, .class) {
    font-size: 11px;
  }

  .stage :is(.share, .noise, .dead) {
    fill: var(--_muted);
  }

  .stage :is(.positive, .negative, .dead, .best text) {
    font-weight: 600;
  }

  .stage .reading.positive {
    fill: var(--_positive);
  }

  .stage .reading.negative {
    fill: var(--_negative);
  }

  .stage .best text {
    fill: var(--_text);
  }

  .filters:focus-visible {
    outline: none;
  }

  .frame,
  .axis,
  .ahead,
  .curve {
    fill: none;
  }

  .here .frame {
    stroke: var(--_accent);
    stroke-width: 1.5;
  }

  .filters:focus-visible .current .frame {
    stroke: var(--_focus);
    stroke-width: 2;
  }

  .hit {
    fill: transparent;
    cursor: crosshair;
  }

  .axis,
  .ahead {
    stroke: var(--_grid);
  }

  .curve {
    stroke: var(--_text);
    stroke-width: 1.5;
  }

  .dot,
  .best .bar {
    fill: var(--_accent);
  }

  .track {
    fill: var(--_wash);
  }

  .bar {
    fill: var(--_faint);
  }

  .step-count {
    color: var(--_muted);
    min-inline-size: 8.5em;
  }

  .noise {
    flex-wrap: wrap;
  }

  .visibility {
    max-inline-size: 460px;
    margin-block: var(--_space);
  }

  .caption {
    min-block-size: 4.4em;
  }

  @container (max-width: 640px) {
    .caption {
      min-block-size: 7.3em;
    }
  }

  @media (forced-colors: active) {
    .bar {
      fill: CanvasText;
    }
    .dot,
    .best .bar {
      fill: Highlight;
    }
    .curve,
    .axis {
      stroke: CanvasText;
    }
    .here .frame {
      stroke: Highlight;
    }
  }
`;
