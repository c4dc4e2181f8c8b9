import { Dispatch, useState } from 'react';
import { RowCommand } from '../list/RowCommand';
import { WorkRow } from '../list/rowsOf';
import { WorkAction } from '../WorkAction';
import { WorkState } from '../WorkState';
import { FocusRequest } from './FocusRequest';
import { runCommand } from './runCommand';
import { selectionOf } from './selectionOf';

/** What the parts of the editor do together: where the keyboard goes, what is said, which dialog is open. */
export function useEditor(state: WorkState, dispatch: Dispatch<WorkAction>) {
  const { work } = state;
  const [said, setSaid] = useState('');
  const [rowRequest, setRowRequest] = useState(0);
  const [formRequest, setFormRequest] = useState<FocusRequest>();
  const [adding, setAdding] = useState<{ after?: string }>();
  const doing = {
    work,
    dispatch,
    // A space more, so that the same words are said again.
    announce: (text: string) =>
      setSaid(last => (last === text ? `${text} ` : text)),
    focusRow: () => setRowRequest(count => count + 1),
    focusForm: (request: FocusRequest = {}) => setFormRequest({ ...request }),
    askForTask: (after: string | undefined) => setAdding({ after }),
  };
  return {
    ...doing,
    said,
    rowRequest,
    formRequest,
    adding,
    stopAdding: () => setAdding(undefined),
    addTask: (operator: string) => {
      dispatch({ type: 'addTask', operator, after: adding?.after });
      setAdding(undefined);
      doing.focusForm();
    },
    run: (row: Pick<WorkRow, 'kind' | 'index' | 'id'>, command: RowCommand) =>
      runCommand(doing, row, command),
    runById: (id: string, command: RowCommand) => {
      const selection = selectionOf(work, id);
      if (selection.kind !== 'dag')
        runCommand(doing, { ...selection, id }, command);
    },
    undo: () => {
      if (!state.past.length) return;
      dispatch({ type: 'undo' });
      doing.announce('Undone');
    },
    redo: () => {
      if (!state.future.length) return;
      dispatch({ type: 'redo' });
      doing.announce('Done again');
    },
  };
}

export type Editor = ReturnType<typeof useEditor>;
