import { DagStatus, PausedAnswer } from 'backstage-plugin-mwaa-common';
import { createContext, useContext } from 'react';
import { DagPlace } from '../api/DagPlace';
import { ActNotice } from './ActNotice';

/** What the acts of a page share. */
export interface Acts {
  place: DagPlace;
  status: DagStatus;
  /** Tells what came of an act; stays on the page until the next one. */
  say(notice: ActNotice): void;
  /** Whatever the page shows may be different now. */
  changed(): void;
  /** Shown at once: it may take a while until it is read. */
  wasPaused(answer: PausedAnswer): void;
  /** Id of the text of the page that says why somebody may not; undefined when they may. */
  reasonId(act: keyof DagStatus['may']): string | undefined;
  showRun(runId: string): void;
}

const context = createContext<Acts | undefined>(undefined);

export const ActsProvider = context.Provider;

/** Of the page around. */
export function useActs(): Acts {
  const acts = useContext(context);
  if (!acts) throw new Error('An act stands outside of a page.');
  return acts;
}
