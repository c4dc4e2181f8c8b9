import { Problem } from '../problem';

/** Something to know about a line of a file. */
export interface LineMark {
  /** From 1. */
  line: number;
  /** In the specification. */
  path: Problem['path'];
  message: string;
}

export interface PreviewFile {
  /** Relative to the folder of the DAG. */
  path: string;
  content: string;
  /** Whether it is generated anew each time; else written once and then the owner's. */
  managed: boolean;
  /** Findings, beside the lines they are about. */
  marks: LineMark[];
}

/** Answer of `POST /preview`: what a specification is for one environment. */
export interface DagPreview {
  /** Everything that is wrong; then there are no files. */
  problems: Problem[];
  /** What is allowed and may surprise. */
  findings: Problem[];
  /** The DAG file first. */
  files: PreviewFile[];
  /** First line, from 1, of each task in the DAG file, by full task_id. */
  taskLines: { [taskId: string]: number };
  /** The text of `dag.yaml`. */
  dagYaml?: string;
  /** Lines for the environment's requirements.txt, of what its image lacks. */
  requirements: string[];
  /** What the environment's execution role must be allowed, sorted. */
  iamActions: string[];
  airflowVersion: string;
  /** Hex. */
  specificationSha256?: string;
}
