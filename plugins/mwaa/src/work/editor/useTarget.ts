import { useApi } from '@backstage/frontend-plugin-api';
import { AirflowTarget, airflowTarget } from 'backstage-plugin-mwaa-common';
import { useMemo } from 'react';
import { mwaaApiRef } from '../../api/mwaaApiRef';
import { useAnswer } from '../../form/useAnswer';

/** The Airflow of an environment, and the connections that are there; nothing while they are not known. */
export function useTarget(environment: string | undefined): {
  target?: AirflowTarget;
  connectionIds?: readonly string[];
} {
  const api = useApi(mwaaApiRef);
  const environments = useAnswer(environment && 'environments', signal =>
    api.environments({ signal }),
  );
  const connections = useAnswer(environment, signal =>
    api.connectionIds(environment!, { signal }),
  );
  const found = environments.value?.environments.find(
    ({ id }) => id === environment,
  );
  const version =
    found && !found.unavailable ? found.airflowVersion : undefined;
  const target = useMemo(
    () => (version ? airflowTarget(version) : undefined),
    [version],
  );
  return {
    target,
    connectionIds: connections.isStale
      ? undefined
      : connections.value?.connectionIds,
  };
}
