import { DagWork } from 'backstage-plugin-mwaa-common';
import { RowCommand } from '../list/RowCommand';
import { WorkRow } from '../list/rowsOf';
import { WorkAction } from '../WorkAction';

interface Doing {
  work: DagWork;
  dispatch(action: WorkAction): void;
  announce(text: string): void;
  /** Brings the keyboard to the selected row. */
  focusRow(): void;
  /** Brings the keyboard to the form. */
  focusForm(): void;
  /** Asks for the operator of a task behind another one. */
  askForTask(after: string | undefined): void;
}

/** Does what was chosen for a row, says so, and leaves the keyboard where one goes on. */
export function runCommand(
  doing: Doing,
  { kind, index, id }: Pick<WorkRow, 'kind' | 'index' | 'id'>,
  command: RowCommand,
): void {
  const { work, dispatch, announce, focusRow } = doing;
  const isTask = kind === 'task';
  switch (command.do) {
    case 'select':
    case 'edit':
      dispatch({ type: 'select', selection: { kind, index } });
      if (command.do === 'edit') doing.focusForm();
      return;
    case 'add':
      doing.askForTask(id);
      return;
    case 'duplicate':
      if (!isTask) return;
      dispatch({ type: 'duplicateTask', index });
      announce(`${id} is duplicated`);
      focusRow();
      return;
    case 'place':
    case 'group':
      if (!isTask) return;
      dispatch(
        command.do === 'group'
          ? { type: 'addGroup', group: work.tasks[index].group, tasks: [index] }
          : { type: 'moveIntoGroup', indexes: [index], group: command.group },
      );
      announce(`${id} is in another group`);
      focusRow();
      return;
    case 'dissolve':
    case 'remove':
      dispatch(
        isTask
          ? { type: 'removeTasks', indexes: [index] }
          : {
              type: 'removeGroup',
              index,
              dropTasks: command.do === 'remove',
            },
      );
      announce(`${id} is removed; undo brings it back`);
      focusRow();
      return;
    default:
  }
}
