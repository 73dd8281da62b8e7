import { css } from 'lit';

/**
 * Design tokens, resolved once per element: a page sets `--convlets-…`, the element reads the private `--_…`.
 *
 * Colours are derived from the page's own text colour: dark text means a light page and so deeper hues, light text the
 * reverse. This follows `color-scheme`, theme switches and brand themes alike, without a script that watches them.
 * The `clamp()` is 0 on a light page and 1 on a dark one.
 */
export const tokens = css`
  :host {
    --_text: var(--convlets-color-text, currentColor);
    --_hue-positive: 252;
    --_hue-negative: 48;
    --_positive: var(
      --convlets-color-positive,
      oklch(from var(--_text) calc(0.5 + 0.24 * clamp(0, (l - 0.6) * 99, 1)) 0.135 var(--_hue-positive))
    );
    --_negative: var(
      --convlets-color-negative,
      oklch(from var(--_text) calc(0.56 + 0.21 * clamp(0, (l - 0.6) * 99, 1)) 0.155 var(--_hue-negative))
    );
    --_accent: var(
      --convlets-color-accent,
      oklch(from var(--_text) calc(0.53 + 0.23 * clamp(0, (l - 0.6) * 99, 1)) 0.2 352 / 1)
    );
    --_backward: oklch(from var(--_text) calc(0.5 + 0.27 * clamp(0, (l - 0.6) * 99, 1)) 0.115 160);
    --_contrast: oklch(from var(--_text) calc(1 - 0.85 * clamp(0, (l - 0.6) * 99, 1)) 0 0);
    --_zero: var(--convlets-color-zero, transparent);
    --_surface: var(--convlets-color-surface, transparent);
    --_muted: color-mix(in srgb, var(--_text) 72%, transparent);
    --_faint: color-mix(in srgb, var(--_text) 34%, transparent);
    --_grid: var(--convlets-color-grid, color-mix(in srgb, var(--_text) 16%, transparent));
    --_wash: color-mix(in srgb, var(--_text) 6%, transparent);
    --_focus: var(--convlets-color-focus, var(--_accent));
    --_font: var(--convlets-font, inherit);
    --_mono: var(--convlets-font-mono, ui-monospace, monospace);
    --_radius: var(--convlets-radius, 4px);
    --_space: var(--convlets-space, 8px);
    --_duration: var(--convlets-duration, 200ms);
  }

  :host([colormap='rdbu']) {
    --_hue-negative: 25;
  }

  :host([colormap='puor']) {
    --_hue-positive: 300;
    --_hue-negative: 65;
  }

  :host([colormap='prgn']) {
    --_hue-positive: 150;
    --_hue-negative: 320;
  }

  :host([colormap='brbg']) {
    --_hue-positive: 190;
    --_hue-negative: 70;
  }
`;
