import { GraphSpec } from 'backstage-plugin-mwaa-common';
import { useMemo } from 'react';
import { graphPicture } from './graphPicture';
import styles from './Start.module.css';

const STEP = { x: 28, y: 16 };
const BOX = { width: 18, height: 9 };
/** Small graphs are not drawn larger than others. */
const LEAST = { width: 134, height: 44 };

interface Point {
  x: number;
  y: number;
}

/** A line that goes around the boxes it passes. */
function lineBetween(from: Point, to: Point, passed: number): string {
  const start = `M ${from.x + BOX.width} ${from.y + BOX.height / 2}`;
  const end = `${to.x} ${to.y + BOX.height / 2}`;
  if (passed < 1 || from.y !== to.y) return `${start} L ${end}`;
  const middle = (from.x + BOX.width + to.x) / 2;
  return `${start} Q ${middle} ${from.y - 8 - 4 * passed} ${end}`;
}

/** A little picture of the graph of a DAG; the text beside it says what it is. */
export function GraphThumbnail({ spec }: { spec: GraphSpec }) {
  const { columns, rows, boxes, lines } = useMemo(
    () => graphPicture(spec),
    [spec],
  );
  const width = columns * STEP.x - 6;
  const height = rows * STEP.y - 3;
  const view = {
    width: Math.max(width, LEAST.width),
    height: Math.max(height, LEAST.height),
  };
  const at = ({ column, row }: { column: number; row: number }): Point => ({
    x: (view.width - width) / 2 + 2 + column * STEP.x,
    y: (view.height - height) / 2 + 2 + row * STEP.y,
  });
  return (
    <svg
      aria-hidden="true"
      className={styles.picture}
      viewBox={`0 0 ${view.width} ${view.height}`}
    >
      {lines.map(({ from, to }) => (
        <path
          key={`${from}-${to}`}
          fill="none"
          d={lineBetween(
            at(boxes[from]),
            at(boxes[to]),
            boxes[to].column - boxes[from].column - 1,
          )}
        />
      ))}
      {boxes.map(box => (
        <rect key={box.id} {...at(box)} {...BOX} rx="2" />
      ))}
    </svg>
  );
}
