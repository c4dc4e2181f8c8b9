import { DagPreview } from 'backstage-plugin-mwaa-common';
import { createContext, useContext } from 'react';
import { PlanState } from './PlanState';

/** What the tabs show. */
export interface ShownPreview {
  preview: DagPreview;
  plan: PlanState;
  /** The work that findings are about. */
  work: unknown;
}

const context = createContext<ShownPreview | undefined>(undefined);

/*
 * The tabs around take long to draw, and an answer comes with each keystroke:
 * so only what is in the open tab follows it.
 */
export const ShownPreviewProvider = context.Provider;

/** Of the preview around. */
export function useShownPreview(): ShownPreview {
  const shown = useContext(context);
  if (!shown) throw new Error('A tab is shown outside of a preview.');
  return shown;
}
