import { DagVerification, Unavailable } from 'backstage-plugin-mwaa-common';

/** What nobody could find out, and why. */
export type Unverified = Extract<DagVerification, { state: 'unverified' }>;

/** Airflow could not be asked. */
export const unasked = ({
  kind,
  message,
  iamAction,
}: Unavailable): Unverified => ({
  state: 'unverified',
  kind,
  reason: message,
  ...(iamAction && { iamAction }),
});
