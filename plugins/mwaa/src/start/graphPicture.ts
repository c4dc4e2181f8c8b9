import { GraphSpec, taskGraph, taskOrder } from 'backstage-plugin-mwaa-common';

/** Boxes and lines of a small picture, in columns and rows from 0. */
export interface GraphPicture {
  columns: number;
  rows: number;
  boxes: { id: string; column: number; row: number }[];
  lines: { from: number; to: number }[];
}

/** The tasks of a DAG, each in the column after the last of its upstreams. */
export function graphPicture(spec: GraphSpec): GraphPicture {
  const graph = taskGraph(spec);
  const column = new Map<string, number>();
  taskOrder(graph).forEach(id => {
    const before = graph.edges
      .filter(({ to }) => to === id)
      .map(({ from }) => column.get(from) ?? 0);
    column.set(id, before.length ? Math.max(...before) + 1 : 0);
  });
  const filled: number[] = [];
  const boxes = [...column].map(([id, at]) => {
    filled[at] = (filled[at] ?? 0) + 1;
    return { id, column: at, row: filled[at] - 1 };
  });
  const rows = Math.max(1, ...filled);
  const place = new Map(boxes.map(({ id }, index) => [id, index]));
  return {
    columns: filled.length,
    rows,
    // Shorter columns stand in the middle.
    boxes: boxes.map(box => ({
      ...box,
      row: box.row + (rows - filled[box.column]) / 2,
    })),
    lines: graph.edges.flatMap(({ from, to }) => {
      const ends = { from: place.get(from), to: place.get(to) };
      return ends.from === undefined || ends.to === undefined
        ? []
        : [{ from: ends.from, to: ends.to }];
    }),
  };
}
