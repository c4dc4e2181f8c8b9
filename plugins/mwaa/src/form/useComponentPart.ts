import { ComponentDag } from 'backstage-plugin-mwaa-common';
import { useEffect, useRef } from 'react';
import { Answer } from './Answer';
import { oneByOne } from './oneByOne';
import { useComponentDag } from './useComponentDag';

/**
 * Gives a field its part of the component that the form updates, once, and
 * only while the field holds nothing: what somebody typed stays.
 */
export function useComponentPart(
  componentRef: string | undefined,
  isEmpty: boolean,
  take: (dag: ComponentDag) => void,
): Answer<ComponentDag> {
  const answer = useComponentDag(isEmpty ? componentRef : undefined);
  const { value, isStale } = answer;
  const taker = useRef(take);
  const taken = useRef<ComponentDag>();
  useEffect(() => {
    taker.current = take;
  });
  useEffect(() => {
    if (!isEmpty || !value || isStale || taken.current === value) return;
    taken.current = value;
    oneByOne(() => taker.current(value));
  }, [isEmpty, value, isStale]);
  return answer;
}
