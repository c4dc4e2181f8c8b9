import { DagPlanAnswer } from 'backstage-plugin-mwaa-common';

/** What a deployment of the form would do now. */
export interface PlanState {
  /** `waiting`: for a preview without problems. */
  status: 'incomplete' | 'waiting' | 'loading' | 'ready' | 'failed';
  /** The last one that came; kept while the next one loads or fails. */
  plan?: DagPlanAnswer;
  error?: Error;
  /** Whether `plan` is of an older form than the one on the screen. */
  isStale: boolean;
  /** What the form lacks, as nouns for a sentence. */
  missing: string[];
  retry(): void;
}
