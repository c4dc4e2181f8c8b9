import { KeyboardEvent, MouseEvent, RefObject, useState } from 'react';
import { GridPlace } from './GridPlace';
import { movedPlace } from './movedPlace';

interface Size {
  rows: number;
  columns: number;
}

const cellAt = (target: EventTarget): GridPlace | undefined => {
  const cell = (target as Element).closest<HTMLElement>('[data-column]');
  return cell?.dataset.row === undefined
    ? undefined
    : { row: Number(cell.dataset.row), column: Number(cell.dataset.column) };
};

/** Moves through a grid by keyboard; one cell of it takes the focus. */
export function useGridKeyboard(
  table: RefObject<HTMLTableElement>,
  size: Size,
  start: GridPlace,
  onChoose: (place: GridPlace) => void,
) {
  const [moved, setMoved] = useState<GridPlace>();
  const wanted = moved ?? start;
  const active = {
    row: Math.min(wanted.row, size.rows - 1),
    column: Math.min(wanted.column, size.columns - 1),
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.altKey || event.metaKey) return;
    const from = cellAt(event.target);
    if (!from) return;
    if (event.key === 'Enter' || event.key === ' ') {
      event.preventDefault();
      onChoose(from);
      return;
    }
    const key = `${event.ctrlKey ? 'Control+' : ''}${event.key}`;
    const place = movedPlace(key, from, size);
    if (!place) return;
    event.preventDefault();
    setMoved(place);
    table.current
      ?.querySelector<HTMLElement>(
        `[data-row="${place.row}"][data-column="${place.column}"]`,
      )
      ?.focus();
  };
  const onClick = (event: MouseEvent) => {
    const place = cellAt(event.target);
    if (!place) return;
    setMoved(place);
    onChoose(place);
  };
  return { active, onKeyDown, onClick };
}
