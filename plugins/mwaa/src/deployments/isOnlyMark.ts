import { deploymentMark } from 'backstage-plugin-mwaa-common';

/** Whether nothing but the mark of the deployment differs: it changes with every other file. */
export function isOnlyMark(diff: string | undefined): boolean {
  const changed = (diff ?? '')
    .split('\n')
    .filter(line => /^[-+](?![-+]{2} )/.test(line));
  return (
    changed.length > 0 &&
    changed.every(line => line.includes(deploymentMark('')))
  );
}
