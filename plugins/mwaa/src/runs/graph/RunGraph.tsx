import { AirflowTask } from 'backstage-plugin-mwaa-common';
import { useId, useMemo, useRef } from 'react';
import { layoutGraph } from '../../graph/layoutGraph';
import { TaskCell } from '../TaskCell';
import { arrowPath } from './arrowPath';
import { GraphTask } from './GraphTask';
import styles from './RunGraph.module.css';
import { shapeOfTasks } from './shapeOfTasks';
import { useFittingScale } from './useFittingScale';

const MARGIN = 16;

interface Props {
  tasks: readonly AirflowTask[];
  /** What each did in the run that is shown. */
  cellOf(taskId: string): TaskCell | undefined;
  /** Id of the task that is shown. */
  chosen?: string;
  onChoose(taskId: string): void;
}

/** The tasks as they wait for one another, each with its state in one run. */
export function RunGraph({ tasks, cellOf, chosen, onChoose }: Props) {
  const id = useId();
  const shape = useMemo(() => shapeOfTasks(tasks), [tasks]);
  const boxes = useMemo(() => layoutGraph(shape), [shape]);
  const ends = [...boxes.values()];
  const width = 2 * MARGIN + Math.max(0, ...ends.map(box => box.x + box.width));
  const height =
    2 * MARGIN + Math.max(0, ...ends.map(box => box.y + box.height));
  const scroller = useRef<HTMLDivElement>(null);
  const scale = useFittingScale(scroller, width);
  return (
    <div ref={scroller} className={styles.scroller}>
      <div style={{ width: width * scale, height: height * scale }}>
        <div
          className={styles.graph}
          style={{ width, height, transform: `scale(${scale})` }}
        >
          <svg
            aria-hidden="true"
            className={styles.arrows}
            width={width}
            height={height}
            viewBox={`${-MARGIN} ${-MARGIN} ${width} ${height}`}
          >
            <marker
              id={`${id}-head`}
              viewBox="0 0 8 8"
              refX="4"
              refY="4"
              markerWidth="8"
              markerHeight="8"
              orient="auto"
            >
              <path className={styles.head} d="M 0 0 L 8 4 L 0 8 Z" />
            </marker>
            {shape.nodes
              .filter(({ kind }) => kind === 'group')
              .map(({ key }) => {
                const box = boxes.get(key)!;
                return (
                  <g key={key}>
                    <rect
                      className={styles.group}
                      x={box.x}
                      y={box.y}
                      width={box.width}
                      height={box.height}
                      rx="8"
                    />
                    <text x={box.x + 12} y={box.y + 20}>
                      {key
                        .slice(key.lastIndexOf('.') + 1)
                        .replace('group:', '')}
                    </text>
                  </g>
                );
              })}
            {shape.edges.map(({ key, from, to }) => (
              <path
                key={key}
                className={styles.arrow}
                d={arrowPath(boxes.get(from)!, boxes.get(to)!)}
                markerEnd={`url(#${id}-head)`}
              />
            ))}
          </svg>
          <ul className={styles.tasks} aria-label="Tasks">
            {tasks.map(task => {
              const { x, y, width: w, height: h } = boxes.get(task.taskId)!;
              return (
                <li
                  key={task.taskId}
                  style={{
                    left: x + MARGIN,
                    top: y + MARGIN,
                    width: w,
                    height: h,
                  }}
                >
                  <GraphTask
                    task={task}
                    cell={cellOf(task.taskId)}
                    isChosen={task.taskId === chosen}
                    onChoose={onChoose}
                  />
                </li>
              );
            })}
          </ul>
        </div>
      </div>
    </div>
  );
}
