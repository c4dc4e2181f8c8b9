import {
  FolderDeploymentResult,
  MwaaEnvironment,
} from 'backstage-plugin-mwaa-node';
import { coloured, Line } from '../output/Line';
import { planLines } from './planLines';

const VERBS: Record<FolderDeploymentResult['outcome'], string> = {
  created: 'was created in',
  updated: 'was updated in',
  unchanged: 'was in place already in',
  planned: 'is only planned for',
};

/** What was done to each file, and in a sentence. */
export const deploymentLines = (
  result: FolderDeploymentResult & { location: string },
  { id, airflowVersion }: MwaaEnvironment,
): Line[] => [
  ...planLines(result.plan),
  coloured(
    'bold',
    `${result.plan.name} ${VERBS[result.outcome]} ${id} (Airflow ${airflowVersion}), ${result.location}`,
  ),
];
