import { css } from 'lit';

export const styles = css`
  .stage .tick {
    font-size: 11px;
    fill: var(--_muted);
  }

  .stage .strong {
    font-weight: 600;
  }

  .stage .wrong {
    font-size: 15px;
    font-weight: 700;
    fill: var(--_negative);
  }

  :is(.axis, .here, .peak, .signal, .future, .past, .earlier) {
    fill: none;
    stroke: var(--_faint);
    stroke-linejoin: round;
  }

  .positive {
    fill: var(--_positive);
    stroke: var(--_positive);
  }

  .negative {
    fill: var(--_negative);
    stroke: var(--_negative);
  }

  .tap {
    fill-opacity: 0.85;
    stroke: none;
  }

  .track {
    fill: var(--_wash);
  }

  .answer,
  .share {
    fill: var(--_faint);
  }

  .sample {
    fill: var(--_muted);
  }

  .marked {
    fill: var(--_text);
  }

  .peak {
    stroke: var(--_text);
    stroke-width: 1.5;
  }

  .earlier {
    stroke: var(--_text);
    stroke-opacity: 0.18;
  }

  .past {
    fill: none;
    stroke-width: 2;
  }

  .tap-1 {
    stroke-width: 3;
  }

  .tap-2 {
    stroke-dasharray: 5 3;
  }

  .here {
    stroke: var(--_accent);
  }

  .dot,
  .now {
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

  .formula .point,
  .controls .value {
    color: var(--_muted);
  }

  .controls .value {
    min-inline-size: 9ch;
  }

  .result {
    font-weight: 600;
    color: var(--_accent);
  }

  @container (min-width: 560px) {
    .formula {
      min-block-size: 1.5em;
    }
  }

  @media (forced-colors: active) {
    :is(.tap, .past, .answer, .share, .track) {
      forced-color-adjust: none;
    }
    .sample,
    .peak {
      stroke: CanvasText;
    }
    .here {
      stroke: Highlight;
    }
  }
`;
