import { compareVersions } from './compareVersions';
import { Availability } from './operatorDefinition';
import { AirflowTarget } from './target';

const isWithin = (version: string, since?: string, until?: string) =>
  (since === undefined || compareVersions(version, since) >= 0) &&
  (until === undefined || compareVersions(version, until) <= 0);

/** Whether the target has what is available so. */
export const isAvailable = (
  { since, until, except, airflowSince, airflowUntil }: Availability,
  { amazonProviderVersion, airflowVersion }: AirflowTarget,
): boolean =>
  isWithin(amazonProviderVersion, since, until) &&
  !except?.includes(amazonProviderVersion) &&
  isWithin(airflowVersion, airflowSince, airflowUntil);
