/** What keys do, by the part that has the focus; the elements have one vocabulary of parts. */
export default {
  play: [{ keys: ['Space', 'Enter'], does: 'plays, and pauses what plays' }],
  step: [{ keys: ['Space', 'Enter'], does: 'goes one step back or on' }],
  slider: [
    { keys: ['←', '→'], does: 'moves a slider by one' },
    { keys: ['Home', 'End'], does: 'moves a slider to its ends' },
  ],
  grid: [
    { keys: ['←', '→', '↑', '↓'], does: 'goes to the next cell; a grid is one tab stop' },
    { keys: ['Home', 'End'], does: 'goes to the first or last cell of the row' },
    { keys: ['Page Up', 'Page Down'], does: 'goes to the first or last cell of the column' },
    { keys: ['Ctrl+Home', 'Ctrl+End'], does: 'goes to the first or last cell of the grid' },
    { keys: ['Enter'], does: 'picks the cell, where there is something to pick' },
  ],
};
