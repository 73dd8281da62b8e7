import { css } from 'lit';

export const styles = css`
  .stage .sum {
    font-size: 16px;
    font-weight: 600;
    fill: var(--_accent);
    dominant-baseline: central;
  }

  .formula {
    display: flex;
    flex-wrap: wrap;
    align-items: baseline;
    gap: 2px 10px;
    margin-block-start: calc(1.5 * var(--_space));
    font-size: 0.9375rem;
    direction: ltr;
    min-block-size: 3.6em;
    align-content: start;
  }

  .formula .terms {
    flex: 1 1 100%;
    font-size: 0.875rem;
  }

  .formula .nil {
    color: var(--_muted);
  }

  .formula .result {
    font-weight: 600;
    color: var(--_accent);
    white-space: nowrap;
  }

  .term {
    margin-inline-end: 0.3em;
    white-space: nowrap;
  }

  .editor input {
    inline-size: 7em;
  }
`;
