import { DagValue } from 'backstage-plugin-mwaa-common';
import { useCallback, useEffect, useRef } from 'react';

export type Arguments = { [name: string]: DagValue };

/**
 * Changes one argument of several. The function stays the same, so that the
 * others need not be drawn anew.
 */
export function useArgumentChanges(
  given: Arguments | undefined,
  onChange: (given: Arguments | undefined) => void,
): (name: string, value: DagValue | undefined) => void {
  const latest = useRef({ given, onChange });
  useEffect(() => {
    latest.current = { given, onChange };
  });
  return useCallback((name, value) => {
    const { [name]: _, ...others } = latest.current.given ?? {};
    const changed =
      value === undefined ? others : { ...latest.current.given, [name]: value };
    const next = Object.keys(changed).length ? changed : undefined;
    latest.current.given = next;
    latest.current.onChange(next);
  }, []);
}
