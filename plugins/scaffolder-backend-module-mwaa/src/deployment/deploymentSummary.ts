import { markdownText } from 'backstage-plugin-mwaa-common';
import {
  FolderDeploymentResult,
  PlannedAction,
} from 'backstage-plugin-mwaa-node';

const DONE: Record<FolderDeploymentResult['outcome'], string> = {
  created: 'created',
  updated: 'updated',
  unchanged: 'unchanged: everything was in place already',
  planned: 'planned: this is a dry run, nothing was written',
};

const DONE_TO_FILE: Record<PlannedAction, string> = {
  create: 'created',
  update: 'updated',
  delete: 'deleted',
  unchanged: 'unchanged',
  conflict: 'conflict',
};

/**
 * Markdown: what became of each file, or is going to in a dry run. Our own
 * paths are plain by the rules of the layout; foreign keys may hold anything.
 */
export function deploymentSummary(
  { outcome, plan }: Pick<FolderDeploymentResult, 'outcome' | 'plan'>,
  location: string,
): string {
  return [
    `\`${location}\` ${DONE[outcome]}`,
    '',
    ...plan.files.map(
      ({ path, action }) =>
        `- \`${path}\`: ${outcome === 'planned' ? action : DONE_TO_FILE[action]}`,
    ),
    ...plan.foreign.map(key => `- ${markdownText(key)}: not ours, left alone`),
  ].join('\n');
}
