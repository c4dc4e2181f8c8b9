/** What the keyboard does around the list of tasks: keys, and what they do. */
export const editorKeys: readonly (readonly [string, string])[] = [
  ['↑ ↓ Home End', 'go through the list'],
  ['Enter', 'go to the form of the task'],
  ['Enter in the task id', 'go on to the first argument'],
  ['Esc', 'from the form back to the list'],
  ['Space', 'select the task'],
  ['N', 'add a task after the selected one'],
  ['Alt + ↑ ↓', 'move the task'],
  ['Ctrl or ⌘ + D', 'duplicate it'],
  ['Delete', 'remove it'],
  ['Ctrl or ⌘ + Z', 'undo'],
  ['Shift + Ctrl or ⌘ + Z', 'redo'],
];
