import { DeploymentManifest } from 'backstage-plugin-mwaa-node';
import { coloured, Line } from '../output/Line';

const fact = (name: string, value: string | undefined): Line[] =>
  value ? [[coloured('dim', `    ${name.padEnd(11)}`), value]] : [];

/** Who did what when, from what, and why. */
export function manifestLines(manifest: DeploymentManifest): Line[] {
  const { source, restored, transferredFrom } = manifest;
  return [
    ...fact('by', manifest.actor),
    ...fact('run', manifest.requestedBy),
    ...fact('why', manifest.reason),
    ...fact(
      'from',
      source && [source.repository, source.revision].filter(Boolean).join(' '),
    ),
    ...fact('committed', source?.revisedAt),
    ...fact('component', `${manifest.component} of ${manifest.owner}`),
    ...fact('restored', restored?.deploymentId),
    ...fact(
      'was of',
      transferredFrom &&
        `${transferredFrom.component} of ${transferredFrom.owner}`,
    ),
  ];
}
