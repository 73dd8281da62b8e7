import { css } from 'lit';

export const styles = css`
  .stage .tick {
    font-size: 11px;
    fill: var(--_muted);
  }

  .stage .strong,
  .stage .end {
    font-weight: 600;
  }

  .stage .legend {
    white-space: pre;
  }

  .axis {
    fill: none;
    stroke: var(--_faint);
    shape-rendering: crispEdges;
  }

  .tap {
    fill-opacity: 0.85;
  }

  .tap.positive {
    fill: var(--_positive);
  }

  .tap.negative {
    fill: var(--_negative);
  }

  .track {
    fill: var(--_wash);
  }

  .share,
  .answer {
    fill: var(--_faint);
  }

  .share.now {
    fill: var(--_accent);
  }

  .ghost,
  .never,
  .threshold {
    fill: none;
    stroke: var(--_muted);
    stroke-dasharray: 2 3;
  }

  .signal {
    fill: none;
    stroke: var(--_faint);
    stroke-width: 1.5;
  }

  .sample {
    fill: var(--_muted);
  }

  .marked {
    fill: var(--_text);
  }

  .peak {
    fill: none;
    stroke: var(--_text);
    stroke-width: 1.5;
  }

  .stage .wrong {
    font-size: 15px;
    font-weight: 700;
    fill: var(--_negative);
  }

  .place {
    fill: transparent;
    pointer-events: all;
    cursor: crosshair;
    outline-offset: 2px;
  }

  .future,
  .past,
  .earlier {
    fill: none;
    stroke-width: 2;
    stroke-linejoin: round;
  }

  .earlier {
    stroke: var(--_text);
    stroke-opacity: 0.18;
    stroke-width: 1;
  }

  .future {
    stroke: var(--_faint);
    stroke-width: 1;
  }

  .past {
    stroke: var(--_text);
  }

  .past.positive {
    stroke: var(--_positive);
  }

  .past.negative {
    stroke: var(--_negative);
  }

  .tap-1 {
    stroke-width: 3;
  }

  .tap-2 {
    stroke-dasharray: 5 3;
  }

  .here {
    fill: none;
    stroke: var(--_accent);
  }

  .dot {
    fill: var(--_accent);
  }

  .formula {
    display: flex;
    flex-wrap: wrap;
    align-items: baseline;
    gap: 2px 14px;
    min-block-size: 4.4em;
    margin-block-start: var(--_space);
    font-size: 0.9375rem;
    direction: ltr;
  }

  .formula .result {
    font-weight: 600;
    color: var(--_accent);
  }

  @container (min-width: 560px) {
    .formula {
      min-block-size: 1.5em;
    }
  }

  .scrubber .value {
    min-inline-size: 9ch;
    color: var(--_muted);
  }

  @media (forced-colors: active) {
    .tap,
    .past,
    .answer,
    .share,
    .track {
      forced-color-adjust: none;
    }
    .sample,
    .peak {
      stroke: CanvasText;
    }
    .here,
    .window {
      stroke: Highlight;
    }
  }
`;
