import { DagPreview } from 'backstage-plugin-mwaa-common';
import { useRef } from 'react';

/**
 * A preview that has files: while what is typed is wrong for a moment, the one
 * from before stays to be read.
 */
export function useLastGood(
  preview: DagPreview | undefined,
): DagPreview | undefined {
  const last = useRef<DagPreview>();
  if (!preview) last.current = undefined;
  else if (preview.files.length || !last.current) last.current = preview;
  return last.current;
}
