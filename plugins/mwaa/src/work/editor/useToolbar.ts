import { useStable } from '../../form/useStable';
import { PartProblems } from '../problemsOfParts';
import { WorkState } from '../WorkState';
import { nextProblem } from './nextProblem';
import { selectedId } from './selectedId';
import { Editor } from './useEditor';
import { ToolbarProps } from './WorkToolbar';

interface Doing {
  state: WorkState;
  problems: PartProblems;
  editor: Editor;
  onStart(): void;
}

/** What the buttons of the toolbar do: the same functions always, so that it is not drawn anew with each letter. */
export function useToolbar(doing: Doing): ToolbarProps {
  const { state, problems, editor, onStart } = doing;
  const { work, keys, selection } = state;
  const { dispatch } = editor;
  return {
    canUndo: state.past.length > 0,
    canRedo: state.future.length > 0,
    isDagSelected: selection.kind === 'dag',
    problems: problems.count,
    onAdd: useStable(() => editor.askForTask(selectedId(work, selection))),
    onGroup: useStable(() => {
      dispatch({
        type: 'addGroup',
        tasks: selection.kind === 'task' ? [selection.index] : [],
      });
      editor.focusForm();
    }),
    onStart: useStable(onStart),
    onUndo: useStable(editor.undo),
    onRedo: useStable(editor.redo),
    onDag: useStable(() => {
      dispatch({ type: 'select', selection: { kind: 'dag' } });
      editor.focusForm();
    }),
    onProblem: useStable(() => {
      const found = nextProblem(problems, keys, selection);
      if (!found) return;
      dispatch({ type: 'select', selection: found.selection });
      editor.focusForm({ path: found.path });
    }),
  };
}
