/** A button that copies a block of code. */
import { make } from './make.js';

const SHOWN = 2000;

export function makeCopyable(block: HTMLElement): void {
  const button = make('button', { type: 'button' }, 'Copy');
  button.addEventListener('click', () => {
    void copy(block).then((copied) => {
      button.textContent = copied ? 'Copied' : 'Selected';
      setTimeout(() => (button.textContent = 'Copy'), SHOWN);
    });
  });
  const frame = make('div', { className: 'copyable' });
  block.replaceWith(frame);
  frame.append(block, button);
}

/** False where the page may not write to the clipboard: then the code is selected, for the reader's own key. */
async function copy(block: HTMLElement): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(block.textContent);
    return true;
  } catch {
    getSelection()?.selectAllChildren(block);
    return false;
  }
}
