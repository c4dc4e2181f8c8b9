import { athenaQueries } from './athenaQueries';
import { branches } from './branches';
import { containerOnSchedule } from './containerOnSchedule';
import { emrFallback } from './emrFallback';
import { gluePipeline } from './gluePipeline';
import { groupedStages } from './groupedStages';
import { httpIngestion } from './httpIngestion';
import { mappedFiles } from './mappedFiles';
import { redshiftUnload } from './redshiftUnload';
import { salesWorkload } from './salesWorkload';
import { stateMachine } from './stateMachine';
import { DagExample } from './DagExample';

/** Real shapes of DAGs, the simplest first. */
export const dagExamples: readonly DagExample[] = [
  salesWorkload,
  containerOnSchedule,
  athenaQueries,
  httpIngestion,
  gluePipeline,
  redshiftUnload,
  mappedFiles,
  groupedStages,
  branches,
  stateMachine,
  emrFallback,
];
