import { useMemo, useRef } from 'react';
import { TaskGraphViewProps } from '../work/TaskGraphViewProps';
import { factsOf } from './factsOf';
import { GraphMode } from './GraphMode';
import { GraphNode, graphNodes } from './graphNodes';
import { useGraphShape } from './useGraphShape';

interface Options {
  work: TaskGraphViewProps['work'];
  drawing: ReturnType<typeof useGraphShape>;
  problemsOf: TaskGraphViewProps['problemsOf'];
  selected?: string;
  active?: string;
  mode: GraphMode;
}

/** Nodes for the canvas: objects that change only where something changes. */
export function useGraphNodes(options: Options): GraphNode[] {
  const { work, drawing, problemsOf, selected, active, mode } = options;
  const { graph, shape, boxes } = drawing;
  const known = useRef<ReadonlyMap<string, GraphNode>>(new Map());
  const facts = useMemo(
    () => factsOf({ work, graph, shape, problemsOf }),
    [work, graph, shape, problemsOf],
  );
  const start = mode.kind === 'look' ? undefined : mode.from;
  return useMemo(() => {
    const nodes = graphNodes(
      shape,
      boxes,
      key => {
        const each = facts.get(key)!;
        return {
          ...each,
          isSelected: each.id === selected,
          isActive: key === active,
          isStart: key === start,
        };
      },
      known.current,
    );
    known.current = new Map(nodes.map(node => [node.id, node]));
    return nodes;
  }, [shape, boxes, facts, selected, active, start]);
}
