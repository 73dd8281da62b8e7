import { svg } from 'lit';

/** Back to the beginning: for `iconButton()`. */
export const resetIcon = svg`<path d="M7 2a5 5 0 1 1-4.6 3l1.4.6A3.5 3.5 0 1 0 7 3.5V6L3 3l4-3z"></path>`;
