import { useApi } from '@backstage/frontend-plugin-api';
import { useMemo } from 'react';
import { mwaaApiRef } from '../api/mwaaApiRef';
import { useAnswer } from '../form/useAnswer';
import { ScheduleTarget, scheduleTarget } from './scheduleTarget';

/**
 * The Airflow of an environment; while it is asked for, none. A list that does
 * not come is said by the field that chooses from it.
 */
export function useScheduleTarget(id: string | undefined): {
  isLoading: boolean;
  chosen: ScheduleTarget;
} {
  const api = useApi(mwaaApiRef);
  const { status, value } = useAnswer(id && 'environments', signal =>
    api.environments({ signal }),
  );
  const environment = value?.environments.find(each => each.id === id);
  const chosen = useMemo(
    () => scheduleTarget(id, environment),
    [id, environment],
  );
  return {
    isLoading: !value && (status === 'loading' || status === 'slow'),
    chosen,
  };
}
