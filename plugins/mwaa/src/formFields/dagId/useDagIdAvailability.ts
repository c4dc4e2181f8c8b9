import { useApi } from '@backstage/frontend-plugin-api';
import { DagIdAvailability, dagIdProblem } from 'backstage-plugin-mwaa-common';
import { mwaaApiRef } from '../../api/mwaaApiRef';
import { Answer } from '../../form/Answer';
import { FormPlaces } from '../../form/FormPlaces';
import { useAnswer } from '../../form/useAnswer';
import { useDebounced } from '../../form/useDebounced';
import { componentRefOf } from '../../form/componentRefOf';

/** Milliseconds without a key stroke after which it is asked. */
const PAUSE = 300;

/** Whose a dag_id is; asks nothing before there is an environment and an id that could be one. */
export function useDagIdAvailability(
  dagId: string | undefined,
  places: FormPlaces,
): Answer<DagIdAvailability> {
  const api = useApi(mwaaApiRef);
  const { environment } = places;
  const question =
    environment && dagId && !dagIdProblem(dagId, { ownPython: false })
      ? JSON.stringify([environment, dagId, componentRefOf(places)])
      : undefined;
  const asked = useDebounced(question, PAUSE);
  const answer = useAnswer(
    question === asked ? asked : undefined,
    async signal => {
      const [inEnvironment, id, componentRef] = JSON.parse(asked!);
      return api.dagIdAvailability(
        {
          environment: inEnvironment,
          dagId: id,
          ...(componentRef && { componentRef }),
        },
        { signal },
      );
    },
  );
  return question && question !== asked
    ? { ...answer, status: 'loading' }
    : answer;
}
