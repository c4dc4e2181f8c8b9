import { Alert } from '@backstage/ui';
import { EnvironmentSummary } from 'backstage-plugin-mwaa-common';

/** Which environments could not be read, while others could. */
export function FailedEnvironments({
  environments,
}: {
  environments: EnvironmentSummary[];
}) {
  const failed = environments.filter(({ problem }) => problem);
  if (!failed.length) return null;
  const actions = [
    ...new Set(failed.flatMap(({ problem }) => problem?.iamAction ?? [])),
  ];
  const names = failed.map(({ id }) => id).join(', ');
  return (
    <Alert
      icon
      status="warning"
      title={
        failed.length === 1
          ? '1 environment could not be read completely'
          : `${failed.length} environments could not be read completely`
      }
      description={
        <>
          {names}.
          {actions.length > 0 && (
            <>
              {' '}
              The role that Backstage uses needs{' '}
              {actions.map((action, index) => (
                <span key={action}>
                  {index > 0 && ', '}
                  <code>{action}</code>
                </span>
              ))}
              .
            </>
          )}
        </>
      }
    />
  );
}
