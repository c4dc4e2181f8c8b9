import { DagPreview } from 'backstage-plugin-mwaa-common';

/** What the fields of a form know about its DAG. */
export interface PreviewState {
  status: 'incomplete' | 'loading' | 'ready' | 'failed';
  /** The last one that came; kept while the next one loads or fails. */
  preview?: DagPreview;
  /** Why the newest form has no preview. */
  error?: Error;
  /** Whether `preview` is of an older form than the one on the screen. */
  isStale: boolean;
  /** What the form lacks, as nouns for a sentence: `a dag_id`. */
  missing: string[];
  /** Asks once more, after a failure. */
  retry(): void;
}
