import { css } from 'lit';

/**
 * Design tokens, resolved once per element: a page sets `--convlets-…`, the element reads the private `--_…`.
 *
 * Colours are derived from the page's own text colour: dark text means a light page and so deeper hues, light text the
 * reverse. This follows `color-scheme`, theme switches and brand themes alike, without a script that watches them.
 * `--_night` is 0 on a light page and 1 on a dark one. Engines without relative colours get `light-dark()`.
 */
export const tokens = css`
  :host {
    --_text: var(--convlets-color-text, currentColor);
    --_positive: var(--convlets-color-positive, light-dark(#1d64b0, #6fb2ff));
    --_negative: var(--convlets-color-negative, light-dark(#bd4b07, #ff9c57));
    --_accent: var(--convlets-color-accent, light-dark(#c2187a, #ff7cc5));
    --_backward: light-dark(#0d7a54, #55cf9d);
    --_contrast: light-dark(#fff, #111);
    --_zero: var(--convlets-color-zero, transparent);
    --_surface: var(--convlets-color-surface, transparent);
    --_muted: color-mix(in srgb, var(--_text) 72%, transparent);
    --_faint: color-mix(in srgb, var(--_text) 34%, transparent);
    --_grid: var(--convlets-color-grid, color-mix(in srgb, var(--_text) 16%, transparent));
    --_wash: color-mix(in srgb, var(--_text) 6%, transparent);
    --_focus: var(--convlets-color-focus, var(--_accent));
    --_font: var(--convlets-font, inherit);
    --_mono: var(--convlets-font-mono, ui-monospace, 'SF Mono', 'Cascadia Mono', Menlo, Consolas, monospace);
    --_radius: var(--convlets-radius, 4px);
    --_space: var(--convlets-space, 8px);
    --_duration: var(--convlets-duration, 200ms);
  }

  @supports (color: oklch(from currentColor l c h)) {
    :host {
      --_positive: var(
        --convlets-color-positive,
        oklch(from var(--_text) calc(0.5 + 0.24 * clamp(0, (l - 0.6) * 99, 1)) 0.135 252)
      );
      --_negative: var(
        --convlets-color-negative,
        oklch(from var(--_text) calc(0.56 + 0.21 * clamp(0, (l - 0.6) * 99, 1)) 0.155 48)
      );
      --_accent: var(
        --convlets-color-accent,
        oklch(from var(--_text) calc(0.53 + 0.23 * clamp(0, (l - 0.6) * 99, 1)) 0.2 352)
      );
      --_backward: oklch(from var(--_text) calc(0.5 + 0.27 * clamp(0, (l - 0.6) * 99, 1)) 0.115 160);
      --_contrast: oklch(from var(--_text) calc(1 - 0.85 * clamp(0, (l - 0.6) * 99, 1)) 0 0);
    }
  }
`;
