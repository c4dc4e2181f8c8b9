import { AirflowTarget } from 'backstage-plugin-mwaa-common';

const BODIES: Readonly<Record<AirflowTarget['major'], string>> = {
  2: `'{"conf": {}}'`,
  // Without a logical date, `ds` and the data interval do not exist in 3.x.
  3: `"{\\"logical_date\\": \\"$(date -u +%Y-%m-%dT%H:%M:%SZ)\\"}"`,
};

/** Body of a request that starts a run, as one word of a shell command. */
export const runBody = ({ major }: AirflowTarget): string => BODIES[major];
