import { DragEvent, useRef, useState } from 'react';
import { DropPlace, dropPlace } from './dropPlace';
import { WorkRow } from './rowsOf';

/** Dragging of rows with the mouse: where the row would go, and what to do when it is let go. */
export function useRowDrag(
  onMove: (dragged: WorkRow, target: WorkRow, drop: DropPlace) => void,
): {
  drop?: DropPlace;
  onDrag: (row: WorkRow, event: DragEvent) => void;
} {
  const dragged = useRef<WorkRow>();
  const [drop, setDrop] = useState<DropPlace>();
  const placeAt = (row: WorkRow, event: DragEvent) => {
    const { top, height } = event.currentTarget.getBoundingClientRect();
    return dropPlace(row, (event.clientY - top) / height);
  };
  const end = () => {
    dragged.current = undefined;
    setDrop(undefined);
  };
  const onDrag = (row: WorkRow, event: DragEvent) => {
    if (event.type === 'dragstart') {
      dragged.current = row;
      event.dataTransfer.effectAllowed = 'move';
      event.dataTransfer.setData('text/plain', row.id);
      return;
    }
    const source = dragged.current;
    // A file over the list is for who takes files.
    if (!source) return;
    event.preventDefault();
    if (event.type === 'dragend') end();
    else if (event.type === 'drop') {
      if (row.key !== source.key || row.kind !== source.kind) {
        onMove(source, row, placeAt(row, event));
      }
      end();
    } else {
      const next = placeAt(row, event);
      setDrop(last =>
        last?.key === next.key && last.place === next.place ? last : next,
      );
    }
  };
  return { drop, onDrag };
}
