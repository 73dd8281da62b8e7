import { css } from 'lit';

export const styles = css`
  .formula {
    display: flex;
    flex-wrap: wrap;
    align-items: baseline;
    gap: 2px 14px;
    margin-block-start: var(--_space);
    font-size: 0.9375rem;
    direction: ltr;
  }

  .sliders {
    flex: 1 1 100%;
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(200px, 1fr));
    gap: 0 calc(2 * var(--_space));
  }

  .stage .note.broken {
    font-weight: 600;
    fill: var(--_accent);
  }
`;
