import { useCallback } from 'react';
import { useSearchParams } from 'react-router-dom';
import { PagePlace } from './PagePlace';

const names = ['environment', 'view', 'run', 'task', 'copy'] as const;

/** What the address says the page shows, and a way to change some of it. */
export function usePagePlace(): [PagePlace, (change: PagePlace) => void] {
  const [search, setSearch] = useSearchParams();
  const place = Object.fromEntries(
    names.flatMap(name => {
      const value = search.get(name);
      return value === null ? [] : [[name, value]];
    }),
  ) as PagePlace;
  const go = useCallback(
    (change: PagePlace) =>
      setSearch(
        before => {
          const next = new URLSearchParams(before);
          Object.entries(change).forEach(([name, value]) => {
            if (value === undefined) next.delete(name);
            else next.set(name, value);
          });
          return next;
        },
        { preventScrollReset: true },
      ),
    [setSearch],
  );
  return [place, go];
}
