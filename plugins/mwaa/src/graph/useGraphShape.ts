import { TaskGraph, taskGraph } from 'backstage-plugin-mwaa-common';
import { useMemo, useRef } from 'react';
import { TaskGraphViewProps } from '../work/TaskGraphViewProps';
import { drawnShape } from './drawnShape';
import { GraphMap } from './moveIn';
import { layoutGraph } from './layoutGraph';

/** What the drawing takes from a graph, as text. */
const drawnText = ({ tasks, groups, teardowns }: TaskGraph) =>
  JSON.stringify([
    [...tasks, ...groups].map(({ id, localId }) => [id, localId]),
    [...teardowns],
  ]);

/**
 * The graph of the work, the one before while all in it is called and stands
 * as it did; and a layout that is made anew only when arrows or boxes change.
 */
export function useGraphShape(
  work: TaskGraphViewProps['work'],
): GraphMap & { graph: TaskGraph; shape: ReturnType<typeof drawnShape> } {
  const drawn = useMemo(() => {
    const graph = taskGraph(work);
    return { graph, shape: drawnShape(graph), text: drawnText(graph) };
  }, [work]);
  const last = useRef(drawn);
  if (last.current.shape.id !== drawn.shape.id) last.current = drawn;
  else if (last.current.text !== drawn.text)
    last.current = { ...drawn, shape: last.current.shape };
  const { graph, shape } = last.current;
  const boxes = useMemo(() => layoutGraph(shape), [shape]);
  return { graph, shape, boxes };
}
