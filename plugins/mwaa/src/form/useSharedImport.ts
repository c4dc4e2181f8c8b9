import { useEffect, useRef } from 'react';
import { onSharedImport, SharedImport, sharedImport } from './sharedImport';

/** Tells a field of each DAG that is taken in while it is on the screen. */
export function useSharedImport(
  onImport: (shared: SharedImport) => void,
): void {
  const handler = useRef(onImport);
  useEffect(() => {
    handler.current = onImport;
  });
  useEffect(
    () =>
      onSharedImport(() => {
        const shared = sharedImport();
        if (shared) handler.current(shared);
      }),
    [],
  );
}
