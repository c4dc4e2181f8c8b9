import { ComponentDags } from 'backstage-plugin-mwaa-common';
import { NotAvailable } from './NotAvailable';

/** Says of which environments nobody can tell whether they hold the DAG, or how it is there. */
export function UnreadEnvironments({
  unread = [],
}: Pick<ComponentDags, 'unread'>) {
  return (
    <>
      {unread.map(({ environment, unavailable }) => (
        <NotAvailable
          key={environment}
          what={`Whether ${environment} holds it, and how it is there`}
          why={unavailable}
        />
      ))}
    </>
  );
}
