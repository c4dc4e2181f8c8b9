import { WorkState, WorkStep } from './WorkState';

const stepOf = ({ work, keys, selection }: WorkState): WorkStep => ({
  work,
  keys,
  selection,
});

const move = (
  state: WorkState,
  from: 'past' | 'future',
  to: 'past' | 'future',
): WorkState => {
  const step = state[from].at(-1);
  if (!step) return state;
  return {
    ...state,
    ...step,
    [from]: state[from].slice(0, -1),
    [to]: [...state[to], stepOf(state)],
    ongoing: undefined,
  };
};

/** The step before, with what was selected then. */
export const undo = (state: WorkState): WorkState =>
  move(state, 'past', 'future');

/** The step that was undone last. */
export const redo = (state: WorkState): WorkState =>
  move(state, 'future', 'past');
