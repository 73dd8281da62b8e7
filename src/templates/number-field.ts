import { html, type TemplateResult } from 'lit';

/** A field for a number; `entered` is called with numbers that fit its range alone. */
export function numberField(
  text: string,
  range: { min: number; max: number; step?: number; value: number; disabled?: boolean },
  entered: (value: number) => void,
): TemplateResult {
  return html`<label
    >${text}
    <input
      type="number"
      min=${range.min}
      max=${range.max}
      step=${range.step ?? 1}
      .value=${String(range.value)}
      ?disabled=${range.disabled ?? false}
      @change=${(event: Event): void => {
        const input = event.target as HTMLInputElement;
        if (input.checkValidity() && input.value !== '') entered(input.valueAsNumber);
        else input.reportValidity();
      }}
  /></label>`;
}
