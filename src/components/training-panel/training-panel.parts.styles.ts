import { css, type LitElement } from 'lit';
import { fileButtonStyles } from '../../templates/file-button.js';

const sheet = css`
  ${fileButtonStyles}

  .link {
    flex: 1 1 100%;
  }

  .link input {
    flex: 1 1 auto;
    min-inline-size: 0;
  }

  .hint {
    margin-block: var(--_space);
    max-inline-size: 40em;
    color: var(--_muted);
    font-size: 0.875rem;
  }

  digit-input {
    max-inline-size: 520px;
    margin-block: var(--_space);
  }

  .classes,
  .answers {
    display: grid;
    gap: var(--_space);
    margin: 0;
    padding: 0;
    list-style: none;
  }

  .class {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: var(--_space);
    padding-block-end: var(--_space);
    border-block-end: 1px solid var(--_grid);
  }

  .class input {
    inline-size: 7em;
  }

  .class > * {
    font-size: 0.875rem;
  }

  .answer {
    margin-block: var(--_space);
    min-block-size: 0;
  }

  .thumbs {
    flex: 1 1 120px;
    display: flex;
    flex-wrap: wrap;
    gap: 4px;
    min-block-size: 40px;
    align-items: center;
    color: var(--_muted);
    font-size: 0.8125rem;
  }

  .thumb {
    inline-size: 40px;
    block-size: 40px;
    padding: 1px;
    border: 1px solid var(--_grid);
    border-radius: var(--_radius);
    background: transparent;
    cursor: pointer;
  }

  .thumb:hover:not(:disabled) {
    border-color: var(--_negative);
  }

  .thumb svg {
    display: block;
    inline-size: 100%;
    block-size: 100%;
    direction: ltr;
  }

  .answers {
    max-inline-size: 420px;
    gap: 4px;
    font-size: 0.875rem;
  }

  .answers li {
    display: grid;
    grid-template-columns: 7em 1fr 4em;
    align-items: center;
    gap: var(--_space);
  }

  .answers .name {
    overflow: hidden;
    text-overflow: ellipsis;
    white-space: nowrap;
  }

  .answers .most {
    font-weight: 600;
  }

  .answers .share {
    text-align: end;
  }
`;

/** Gives the panel the looks of its parts that were fetched. */
export function styleParts({ renderRoot }: LitElement): void {
  const { adoptedStyleSheets } = renderRoot as ShadowRoot;
  if (sheet.styleSheet && !adoptedStyleSheets.includes(sheet.styleSheet)) adoptedStyleSheets.push(sheet.styleSheet);
}
