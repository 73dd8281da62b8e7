import { css, html, type TemplateResult } from 'lit';

/** The button's looks; the browser's own lies over it, and is not seen. */
export const fileButtonStyles = css`
  .file {
    position: relative;
  }

  .controls .file {
    color: var(--_text);
  }

  .file input {
    position: absolute;
    inset: 0;
    inline-size: 100%;
    opacity: 0;
    cursor: pointer;
  }

  .file:focus-within {
    outline: 2px solid var(--_focus);
    outline-offset: 2px;
  }
`;

/** A button that lets the reader choose a file; `chosen` is called with it. */
export function fileButton(
  text: string,
  { part, accept, disabled }: { part: string; accept: string; disabled: boolean },
  chosen: (file: File) => void,
): TemplateResult {
  return html`<label class="button file" part=${part}
    >${text}
    <input
      type="file"
      accept=${accept}
      ?disabled=${disabled}
      @change=${(event: Event): void => {
        const input = event.target as HTMLInputElement;
        const file = input.files?.item(0);
        // The same file may be chosen again.
        input.value = '';
        if (file) chosen(file);
      }}
  /></label>`;
}
