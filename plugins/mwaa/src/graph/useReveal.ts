import { useReactFlow, useStoreApi } from '@xyflow/react';
import { useCallback } from 'react';
import { Box } from './layoutGraph';
import { revealed } from './revealed';

/** Brings a box onto the screen, without an animation. */
export function useReveal(): (box: Box | undefined) => void {
  const flow = useReactFlow();
  const store = useStoreApi();
  return useCallback(
    box => {
      const { width, height } = store.getState();
      if (!box || !width) return;
      const viewport = flow.getViewport();
      const next = revealed(viewport, box, { width, height });
      if (next !== viewport) flow.setViewport(next);
    },
    [flow, store],
  );
}
