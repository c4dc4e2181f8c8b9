import { useApi } from '@backstage/frontend-plugin-api';
import { ComponentDag } from 'backstage-plugin-mwaa-common';
import { useEffect } from 'react';
import { mwaaApiRef } from '../api/mwaaApiRef';
import { Answer } from './Answer';
import { componentDagOf, keepComponentDag } from './componentDags';
import { useAnswer } from './useAnswer';

/**
 * The DAG of a component that is there already, as its repository says it now:
 * asked for once for all fields of a form. Nothing is asked without a ref.
 */
export function useComponentDag(
  componentRef: string | undefined,
): Answer<ComponentDag> {
  const api = useApi(mwaaApiRef);
  const answer = useAnswer(componentRef, () =>
    componentDagOf(api, componentRef!),
  );
  const arrived = answer.status === 'ready';
  useEffect(
    () =>
      componentRef && arrived ? keepComponentDag(api, componentRef) : undefined,
    [api, componentRef, arrived],
  );
  return answer;
}
