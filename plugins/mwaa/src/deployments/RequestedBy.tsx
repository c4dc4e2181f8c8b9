import { useRouteRef } from '@backstage/frontend-plugin-api';
import { Link } from '@backstage/ui';
import { ongoingTaskRouteRef } from '../component/ongoingTaskRouteRef';

const SCAFFOLDER_TASK = /^scaffolder task ([\w-]+)$/;

/** What asked for a deployment, with the way to it where that is known. */
export function RequestedBy({ text }: { text: string }) {
  const taskAddress = useRouteRef(ongoingTaskRouteRef);
  if (/^https?:\/\//.test(text)) {
    return (
      <Link href={text} target="_blank" rel="noopener noreferrer">
        {text}
      </Link>
    );
  }
  const taskId = SCAFFOLDER_TASK.exec(text)?.[1];
  return taskId && taskAddress ? (
    <Link href={taskAddress({ taskId })}>a run of a template</Link>
  ) : (
    <>{text}</>
  );
}
