import { changedField } from './changedField';
import { WorkAction } from './WorkAction';
import { WorkState } from './WorkState';

/** Which field an action types in, if it may be typing. */
export function editedField(
  { work, keys }: WorkState,
  action: WorkAction,
): string | undefined {
  const inside = (place: string, before: unknown, after: unknown) => {
    const field = changedField(before, after);
    return field === undefined ? undefined : `${place}/${field}`;
  };
  switch (action.type) {
    case 'setTask':
      return inside(
        `task/${keys.tasks[action.index]}`,
        work.tasks[action.index],
        action.task,
      );
    case 'setGroup':
      return inside(
        `group/${keys.groups[action.index]}`,
        work.groups?.[action.index],
        action.group,
      );
    case 'setDag': {
      const { tasks: _, groups: __, ...before } = work;
      return inside('dag', before, action.settings);
    }
    case 'renameTask':
      return `task/${keys.tasks[action.index]}/id/`;
    case 'renameGroup':
      return `group/${keys.groups[action.index]}/id/`;
    default:
      return undefined;
  }
}
