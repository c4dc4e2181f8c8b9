import { useEffect, useState } from 'react';
import { PreviewState } from '../preview/PreviewState';
import { noProblems, PartProblems, problemsOfParts } from './problemsOfParts';
import { WorkKeys } from './WorkState';

/**
 * What the preview finds wrong, by task and group. What an older preview
 * found stays with its task, wherever that has moved meanwhile.
 */
export function usePartProblems(
  { preview, isStale, status }: PreviewState,
  keys: WorkKeys,
  isTold: boolean,
): PartProblems {
  const [found, setFound] = useState(noProblems);
  const isOfNow =
    isTold && !isStale && (status === 'ready' || status === 'incomplete');
  const problems = isOfNow ? preview?.problems : undefined;
  useEffect(() => {
    if (isOfNow)
      setFound(problems ? problemsOfParts(problems, keys) : noProblems);
  }, [isOfNow, problems, keys]);
  return found;
}
