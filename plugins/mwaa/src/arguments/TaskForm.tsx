import { TaskFormProps } from '../work';
import { TaskFormBody } from './task/TaskFormBody';

/** The form of one task: what it does, when it runs, and how. What is unfolded in it belongs to that task. */
export default function TaskForm(props: TaskFormProps) {
  const { work, index } = props;
  return (
    <TaskFormBody key={`${index}/${work.tasks[index].operator}`} {...props} />
  );
}
