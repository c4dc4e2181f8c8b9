import { DagDraft, GroupDraft, TaskDraft } from './DagDraft';
import { GraphGroup, GraphSpec, GraphTask } from './GraphTask';

const afterOf = ({ after }: TaskDraft | GroupDraft) =>
  after.map(({ id, label }) => (label === undefined ? id : { id, label }));

const taskOf = (task: TaskDraft, id: string): GraphTask => ({
  id,
  group: task.group,
  operator: task.operatorName,
  after: afterOf(task),
  with: task.with,
  map: task.map,
  ...(task.teardownOf && { teardown: { of: task.teardownOf } }),
});

const groupOf = (group: GroupDraft, id: string): GraphGroup => ({
  id,
  group: group.group,
  prefix: group.prefix,
  after: afterOf(group),
});

/** What a draft says about its graph: the tasks and groups that have an id. */
export const graphSpecOf = ({
  tasks,
  groups,
}: Pick<DagDraft, 'tasks' | 'groups'>): Required<GraphSpec> => ({
  tasks: tasks.flatMap(task => (task.id ? [taskOf(task, task.id)] : [])),
  groups: groups.flatMap(group => (group.id ? [groupOf(group, group.id)] : [])),
});
