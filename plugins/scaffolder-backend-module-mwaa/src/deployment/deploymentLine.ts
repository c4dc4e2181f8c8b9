import { markdownText } from 'backstage-plugin-mwaa-common';
import { DeploymentRecord } from 'backstage-plugin-mwaa-node';

/**
 * Markdown: a deployment in a list of them, with the id to go back to. Whoever
 * can write to the bucket can write all of it, so none of it is markup.
 *
 * @param restored - id of the one that a roll back would restore
 */
export function deploymentLine(
  { state, isCurrent, manifest }: DeploymentRecord,
  restored?: string,
): string {
  const { deploymentId, operation = 'deploy', startedAt, reason } = manifest;
  const who = manifest.actor ?? manifest.requestedBy;
  const text = [
    `${deploymentId}: ${operation} of ${startedAt}`,
    ...(who ? [`by ${who}`] : []),
    ...(reason ? [`("${reason}")`] : []),
    ...(state === 'incomplete' ? ['that did not come to its end'] : []),
  ].join(' ');
  const marks = [
    ...(isCurrent ? ['what stands now'] : []),
    ...(deploymentId === restored ? ['what would come back'] : []),
  ];
  return `- ${markdownText(text)}${marks.length ? ` (**${marks.join(', ')}**)` : ''}`;
}
