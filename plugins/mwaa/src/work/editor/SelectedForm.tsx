import { Problem } from 'backstage-plugin-mwaa-common';
import DagForm from '../../arguments/DagForm';
import GroupForm from '../../arguments/GroupForm';
import TaskForm from '../../arguments/TaskForm';
import { SelectedFormProps } from './SelectedFormProps';

const none: readonly Problem[] = [];

/** The form of the task, the group or the DAG that is selected: one part to load, as all three are made of the same editors. */
export default function SelectedForm(props: SelectedFormProps) {
  const { state, problems, dispatch, target, connectionIds } = props;
  const { work, keys, selection } = state;
  const common = { work, target, connectionIds };
  if (selection.kind === 'dag') {
    return (
      <DagForm
        {...common}
        problems={problems.dag}
        onChange={settings =>
          dispatch({ type: 'setDag', settings, at: Date.now() })
        }
      />
    );
  }
  const { index } = selection;
  if (selection.kind === 'group') {
    const key = keys.groups[index];
    return (
      <GroupForm
        {...common}
        key={key}
        index={index}
        problems={problems.groups.get(key) ?? none}
        onChange={group =>
          dispatch({ type: 'setGroup', index, group, at: Date.now() })
        }
        onRename={id =>
          dispatch({ type: 'renameGroup', index, id, at: Date.now() })
        }
      />
    );
  }
  const key = keys.tasks[index];
  return (
    <TaskForm
      {...common}
      key={key}
      index={index}
      problems={problems.tasks.get(key) ?? none}
      onChange={task =>
        dispatch({ type: 'setTask', index, task, at: Date.now() })
      }
      onRename={id =>
        dispatch({ type: 'renameTask', index, id, at: Date.now() })
      }
      onAddAsset={(asset, about) => {
        const { tasks: _, groups: __, ...settings } = work;
        const assets = { ...settings.assets, [asset]: about };
        dispatch({ type: 'setDag', settings: { ...settings, assets } });
      }}
    />
  );
}
