import { Edge, MarkerType } from '@xyflow/react';
import { GraphShape } from './GraphShape';
import styles from './TaskGraphView.module.css';

/** Arrows for the canvas. */
export const graphEdges = (
  { edges }: GraphShape,
  nameOf: (key: string) => string,
  chosen: string | undefined,
): Edge[] =>
  edges.map(({ key, from, to, label, by }) => ({
    id: key,
    source: from,
    target: to,
    label,
    selected: key === chosen,
    ariaLabel: `${nameOf(to)} after ${nameOf(from)}${label ? `: ${label}` : ''}`,
    className: by === 'after' ? undefined : styles.implied,
    markerEnd: {
      type: MarkerType.ArrowClosed,
      width: 18,
      height: 18,
      color: 'var(--xy-edge-stroke)',
    },
  }));
