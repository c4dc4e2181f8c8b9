import { Unavailable } from './Unavailable';

/** Answer of `GET …/drift`: what is not as it was deployed, or as the repository says. */
export interface DagDrift {
  /** The whole in one word: the first of these that is true. */
  state:
    /** Something lies in the manifest's place that is none. */
    | 'unreadable'
    | 'not-deployed'
    /** A deployment or removal has not come to its end. */
    | 'incomplete'
    /** Files were changed or removed by hand. */
    | 'changed'
    /** An earlier deployment was restored, and the repository says otherwise. */
    | 'rolled-back'
    /** The repository says otherwise. */
    | 'outdated'
    /** Rendered by an older generator, or for another Airflow. */
    | 'stale'
    /** There are files that nobody deployed. */
    | 'foreign'
    | 'in-place';
  /** Of the whole, as a sentence. */
  message: string;
  /** Those that are not in place; paths relative to the folder of the DAG. */
  files: {
    path: string;
    drift:
      'missing' | 'changed' | 'foreign' | 'outdated' | 'stale' | 'unwanted';
    /** Unified, from what was deployed to what is there, or in the repository. */
    diff?: string;
  }[];
  /** Why what is deployed is not compared with the repository, where that was asked for. */
  repositoryUnread?: Unavailable;
}
