import { css } from 'lit';

export const styles = css`
  .stage .reading,
  .stage .share,
  .stage .class {
    font-size: 11px;
  }

  .stage .reading.positive,
  .stage .reading.negative {
    font-weight: 600;
  }

  .stage .reading.positive {
    fill: var(--_positive);
  }

  .stage .reading.negative {
    fill: var(--_negative);
  }

  .stage .reading.noise,
  .stage .reading.dead,
  .stage .share {
    fill: var(--_muted);
  }

  .stage .reading.dead {
    font-weight: 600;
  }

  .filters:focus-visible {
    outline: none;
  }

  .noise {
    flex: 1 1 100%;
    flex-wrap: wrap;
  }

  .frame {
    fill: none;
    stroke: none;
    pointer-events: none;
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
    pointer-events: all;
  }

  .axis,
  .ahead,
  .curve {
    fill: none;
    stroke: var(--_grid);
  }

  .curve {
    stroke: var(--_text);
    stroke-width: 1.5;
    stroke-linejoin: round;
  }

  .dot {
    fill: var(--_accent);
  }

  .track {
    fill: var(--_wash);
  }

  .bar {
    fill: var(--_text);
    fill-opacity: 0.45;
  }

  .best .bar {
    fill: var(--_accent);
    fill-opacity: 1;
  }

  .stage .best text {
    fill: var(--_text);
    font-weight: 600;
  }

  .formula {
    display: flex;
    flex-wrap: wrap;
    align-items: baseline;
    gap: 2px 14px;
    margin-block-start: var(--_space);
    direction: ltr;
  }

  .probes {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 4px;
  }

  .probes .name {
    color: var(--_muted);
    margin-inline-end: 4px;
  }

  .probes .button {
    min-inline-size: 28px;
    padding: 0 6px;
  }

  .caption {
    min-block-size: 4.4em;
  }

  .caption.narrow {
    min-block-size: 7.3em;
  }

  .scrubber {
    flex-wrap: wrap;
  }

  .step-count {
    min-inline-size: 8.5em;
    color: var(--_muted);
  }

  .visibility {
    flex: 1 1 100%;
    max-inline-size: 460px;
  }

  @media (forced-colors: active) {
    .bar,
    .dot {
      fill: CanvasText;
    }
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
