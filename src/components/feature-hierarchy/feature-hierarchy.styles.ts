import { css } from 'lit';

export const styles = css`
  /* The picked unit is framed instead. */
  .units:focus-visible {
    outline: none;
  }

  .stage .title.here {
    font-weight: 600;
    fill: var(--_accent);
  }

  .stage .small {
    font-size: 11px;
  }

  .around {
    opacity: 0.3;
  }

  .light {
    fill: var(--_positive);
  }

  .track {
    fill: var(--_wash);
  }

  .bar {
    fill: var(--_positive);
  }

  .mean {
    fill: var(--_positive);
    fill-opacity: 0.55;
  }

  .mean.negative {
    fill: var(--_negative);
  }

  .axis {
    fill: none;
    stroke: var(--_faint);
  }

  .frame {
    fill: none;
    stroke: none;
    stroke-width: 2;
    pointer-events: none;
  }

  .shown .frame {
    stroke: var(--_accent);
  }

  .picked:not(.shown) .frame {
    stroke: var(--_accent);
    stroke-width: 1;
    stroke-dasharray: 3 3;
  }

  .units:focus-visible .picked .frame {
    stroke: var(--_focus);
    stroke-width: 3.5;
  }

  .ground {
    fill: transparent;
    pointer-events: all;
  }

  .unit .hit {
    fill: transparent;
    cursor: pointer;
    pointer-events: all;
  }

  .place {
    display: flex;
    align-items: center;
    justify-content: center;
    color: var(--_muted);
  }

  .place svg {
    inline-size: 100%;
  }

  .caption {
    min-block-size: 4.4em;
  }

  @media (forced-colors: active) {
    .bar,
    .mean,
    .light {
      forced-color-adjust: none;
      fill: Highlight;
    }
    .shown .frame,
    .picked .frame {
      stroke: Highlight;
    }
  }
`;
