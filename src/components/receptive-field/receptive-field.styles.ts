import { css } from 'lit';

export const styles = css`
  .stage .row {
    font-size: 12px;
    font-weight: 600;
  }

  .stage .tight {
    font-size: 11px;
  }

  .stage .total {
    font-size: 22px;
    font-weight: 700;
    fill: var(--_accent);
  }

  .unit {
    fill: color-mix(in srgb, var(--_text) 6%, transparent);
    stroke: var(--_faint);
    stroke-width: 1;
  }

  .unit.pixel {
    fill: color-mix(in srgb, var(--_text) 16%, transparent);
  }

  .unit.seen {
    fill: color-mix(in srgb, var(--_accent) 45%, transparent);
    stroke: var(--_accent);
  }

  .unit.chosen {
    fill: none;
    stroke: var(--_accent);
    stroke-width: 2.5;
  }

  .cone {
    fill: var(--_accent);
    fill-opacity: 0.1;
  }

  .edges {
    fill: none;
    stroke: var(--_accent);
    stroke-opacity: 0.45;
    stroke-width: 1;
  }

  .map .heat .ink {
    fill: color-mix(in srgb, var(--_accent) 45%, transparent);
  }

  .layer {
    display: flex;
    flex-wrap: wrap;
    gap: var(--_space) calc(1.5 * var(--_space));
    flex: 1 1 100%;
  }

  @media (forced-colors: active) {
    .unit.seen {
      fill: Highlight;
      forced-color-adjust: none;
    }
  }
`;
