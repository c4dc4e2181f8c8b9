import { VisuallyHidden } from '@backstage/ui';
import { DagWork } from 'backstage-plugin-mwaa-common';
import { KeyboardEvent, useRef, useState } from 'react';
import { FormPlaces } from '../../form/FormPlaces';
import { useFocusRequests } from '../../form/useFocusRequests';
import { useSharedImport } from '../../form/useSharedImport';
import { useStable } from '../../form/useStable';
import { OperatorPalette } from '../../palette/OperatorPalette';
import { StartDialog } from '../../start/StartDialog';
import { Taken } from '../../start/Taken';
import { TaskList } from '../list/TaskList';
import { noProblems } from '../problemsOfParts';
import { useWork } from '../useWork';
import { editorKey } from './editorKey';
import { EditorPanes } from './EditorPanes';
import { EmptyWork } from './EmptyWork';
import { FoundProblems } from './FoundProblems';
import { ImportNotice } from './ImportNotice';
import { Inspector } from './Inspector';
import { selectedId } from './selectedId';
import { selectionAt } from './selectionAt';
import styles from './TasksEditor.module.css';
import { TasksGraph } from './TasksGraph';
import { useDrawn } from './useDrawn';
import { useEditor } from './useEditor';
import { useImport } from './useImport';
import { useTarget } from './useTarget';
import { useToolbar } from './useToolbar';
import { WorkToolbar } from './WorkToolbar';

interface Props {
  value: unknown;
  places: FormPlaces;
  /** Ids of operators, or names of services, to offer; all unless given. */
  operators?: readonly string[];
  /** Ids of examples to offer; all unless given. */
  examples?: readonly string[];
  onChange(work: DagWork): void;
}

/** Edits the tasks of a DAG and what holds for all of them, in a list, in a drawing and in forms. */
export function TasksEditor(props: Props) {
  const { places, operators, examples } = props;
  const container = useRef<HTMLDivElement>(null);
  const { state, dispatch, isTold } = useWork(
    props.value,
    props.onChange,
    container,
  );
  const { work, keys, selection } = state;
  const drawn = useDrawn(state, isTold);
  const editor = useEditor(state, dispatch);
  const run = useStable(editor.run);
  const runById = useStable(editor.runById);
  const { target, connectionIds } = useTarget(places.environment);
  const [problems, setProblems] = useState(noProblems);
  const [isStarting, setIsStarting] = useState(false);
  const imports = useImport({
    places,
    work,
    replace: given => dispatch({ type: 'replace', work: given }),
  });
  useSharedImport(({ parts }) =>
    dispatch({ type: 'replace', work: parts.work }),
  );
  useFocusRequests(path => {
    const found = selectionAt(work, path);
    if (found.kind === 'dag' && !(String(path[0]) in work)) return false;
    dispatch({ type: 'select', selection: found });
    editor.focusForm({ path: found.kind === 'dag' ? path : path.slice(2) });
    return true;
  });

  const isEmpty = !work.tasks.length && !work.groups?.length;
  const isUntouched = isEmpty && !state.past.length && !state.future.length;
  const selected = selectedId(work, selection);
  const take = (taken: Taken) => {
    setIsStarting(false);
    imports.take(taken);
    editor.focusRow();
  };
  const press = (event: KeyboardEvent) => {
    // Dialogs and menus of the editor are elsewhere in the document.
    const isHere = event.currentTarget.contains(event.target as Node);
    const key = isHere ? editorKey(event) : undefined;
    const isInList = (event.target as Element).closest('[role="treegrid"]');
    if (key === 'undo' || key === 'redo') {
      editor[key]();
      // The row with the keyboard may be gone then.
      if (isInList || isEmpty) editor.focusRow();
    } else if (key === 'add') editor.askForTask(selected);
    else if (key === 'leave' && !isEmpty) editor.focusRow();
    else return;
    event.preventDefault();
    event.stopPropagation();
  };
  const toolbar = useToolbar({
    state,
    problems,
    editor,
    onStart: () => setIsStarting(true),
  });

  return (
    // Inputs stop the keys that they know, so these are looked at before; all inside can be reached by itself.
    // eslint-disable-next-line jsx-a11y/no-static-element-interactions
    <div ref={container} className={styles.editor} onKeyDownCapture={press}>
      <FoundProblems
        places={places}
        keys={keys}
        isTold={isTold}
        onFind={setProblems}
      />
      {!isUntouched && <WorkToolbar {...toolbar} />}
      {imports.notice && (
        <ImportNotice
          text={imports.notice}
          onUndo={imports.takeBack}
          onClose={imports.close}
        />
      )}
      {isEmpty ? (
        <EmptyWork
          target={target}
          examples={examples}
          takesFocus={state.past.length > 0}
          onAdd={() => editor.askForTask(undefined)}
          onTake={take}
        />
      ) : (
        <EditorPanes
          list={
            <TaskList
              {...drawn}
              selection={selection}
              problems={problems}
              focusRequest={editor.rowRequest}
              dispatch={dispatch}
              onCommand={run}
            />
          }
          graph={
            <TasksGraph
              drawn={drawn}
              selection={selection}
              problems={problems}
              dispatch={dispatch}
              onCommand={runById}
            />
          }
        />
      )}
      {!isUntouched && (
        <Inspector
          state={state}
          problems={problems}
          target={target}
          connectionIds={connectionIds}
          focusRequest={editor.formRequest}
          dispatch={dispatch}
        />
      )}
      <VisuallyHidden role="status">{editor.said}</VisuallyHidden>
      {editor.adding && (
        <OperatorPalette
          after={editor.adding.after}
          target={target}
          offered={operators}
          onChoose={editor.addTask}
          onClose={editor.stopAdding}
        />
      )}
      {isStarting && (
        <StartDialog
          existing={work.tasks.length}
          target={target}
          examples={examples}
          onTake={take}
          onClose={() => setIsStarting(false)}
        />
      )}
    </div>
  );
}
