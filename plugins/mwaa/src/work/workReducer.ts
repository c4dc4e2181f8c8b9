import { edgeChanges } from './edgeChanges';
import { editedField } from './editedField';
import { groupChanges } from './groupChanges';
import { replaceWork } from './replaceWork';
import { redo, undo } from './stepHistory';
import { taskChanges } from './taskChanges';
import { WorkAction } from './WorkAction';
import { WorkChange, WorkChanges } from './WorkChange';
import { HISTORY_LIMIT, WorkState } from './WorkState';

type Changing = Exclude<WorkAction, { type: 'undo' | 'redo' | 'select' }>;

const changes: WorkChanges<Changing['type']> = {
  replace: replaceWork,
  ...taskChanges,
  ...groupChanges,
  ...edgeChanges,
};

/** Typing in one field goes on as long as nobody thinks for so long, in milliseconds. */
const PAUSE = 1500;

function ongoingEdit(state: WorkState, action: Changing) {
  const at = 'at' in action ? action.at : undefined;
  const field = at === undefined ? undefined : editedField(state, action);
  const edit = field === undefined ? undefined : { field, at: at! };
  const continues =
    edit !== undefined &&
    edit.field === state.ongoing?.field &&
    edit.at - state.ongoing.at <= PAUSE;
  return { edit, continues };
}

function changeWork(state: WorkState, action: Changing): WorkState {
  const change = changes[action.type] as WorkChange<Changing['type']>;
  const next = change(state, action as never);
  if (!next || next.work === state.work) return state;
  const { edit, continues } = ongoingEdit(state, action);
  const { work, keys, selection } = state;
  return {
    work: next.work,
    keys: next.keys,
    selection: next.selection,
    nextKey: next.nextKey ?? state.nextKey,
    past: continues
      ? state.past
      : [...state.past, { work, keys, selection }].slice(-HISTORY_LIMIT),
    future: [],
    ongoing: edit,
  };
}

/** Edits the work. Pure: the time stands in the action. */
export function workReducer(state: WorkState, action: WorkAction): WorkState {
  switch (action.type) {
    case 'undo':
      return undo(state);
    case 'redo':
      return redo(state);
    case 'select':
      return { ...state, selection: action.selection };
    default:
      return changeWork(state, action);
  }
}
