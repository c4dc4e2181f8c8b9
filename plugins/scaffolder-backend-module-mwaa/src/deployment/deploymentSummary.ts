import { FolderDeploymentResult } from 'backstage-plugin-mwaa-node';

const DONE: Record<FolderDeploymentResult['outcome'], string> = {
  created: 'created',
  updated: 'updated',
  unchanged: 'unchanged: everything was in place already',
  planned: 'planned: this is a dry run, nothing was written',
};

/** Markdown: what became of each file. Paths are plain by the rules of the layout. */
export function deploymentSummary(
  { outcome, plan }: Pick<FolderDeploymentResult, 'outcome' | 'plan'>,
  location: string,
): string {
  return [
    `\`${location}\` ${DONE[outcome]}`,
    '',
    ...plan.files.map(file => `- \`${file.path}\`: ${file.action}`),
    ...plan.foreign.map(key => `- \`${key}\`: not ours, left alone`),
  ].join('\n');
}
