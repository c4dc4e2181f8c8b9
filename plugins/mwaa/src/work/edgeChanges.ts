import { afterId, taskGraph } from 'backstage-plugin-mwaa-common';
import { addUpstream } from './addUpstream';
import { connectProblem } from './connectProblem';
import { mapUpstreams } from './mapUpstreams';
import { WorkChanges } from './WorkChange';

/** What can be done to the arrows, and to what holds for the whole DAG. */
export const edgeChanges: WorkChanges<'connect' | 'disconnect' | 'setDag'> = {
  connect: (state, { from, to, label }) => {
    const { work } = state;
    const given = taskGraph(work).written.find(
      edge => edge.from === from && edge.to === to,
    );
    const isRefused = given
      ? given.label === label
      : connectProblem(work, from, to) !== undefined;
    return isRefused
      ? undefined
      : { ...state, work: addUpstream(work, from, to, label) };
  },

  disconnect: (state, { from, to }) => {
    const { work } = state;
    const graph = taskGraph(work);
    return graph.written.some(edge => edge.from === from && edge.to === to)
      ? {
          ...state,
          work: mapUpstreams(work, graph.nodes.get(to), ({ after = [] }) =>
            after.filter(entry => afterId(entry) !== from),
          ),
        }
      : undefined;
  },

  setDag: (state, { settings }) => ({
    ...state,
    work: {
      ...settings,
      ...(state.work.groups && { groups: state.work.groups }),
      tasks: state.work.tasks,
    },
  }),
};
