import { DriftReport } from 'backstage-plugin-mwaa-node';

/** How what is deployed stands, as `--json` prints it. */
export const driftJson = ({ state, files, problem }: DriftReport) => ({
  state,
  ...(problem && { problem }),
  files,
});
