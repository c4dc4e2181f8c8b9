import { AirflowTarget } from '../airflow/target';
import { compareVersions } from '../airflow/compareVersions';
import { nearest } from '../nearest';
import { quoted } from '../quoted';
import { timezoneNames } from './timezoneNames';

const known = new Set(timezoneNames);

// Younger than the zones that pendulum 2 of Airflow 2.7 carries with it.
const since28 = new Set([
  'America/Ciudad_Juarez',
  'Europe/Kyiv',
  'Pacific/Kanton',
]);

/** Why a time zone is refused: only IANA names, in their exact case. */
export function timezoneProblem(
  name: string,
  target?: AirflowTarget,
): string | undefined {
  if (!known.has(name)) {
    if (/^(UTC|GMT)?[+-]\d/.test(name)) {
      return `is an offset; write the IANA name of a zone, e.g. "Europe/Zurich" or "UTC", so that clock changes are known`;
    }
    const near = nearest(name, timezoneNames);
    const hint = near
      ? `did you mean ${quoted(near)}?`
      : 'e.g. "Europe/Zurich" or "UTC"';
    return `${quoted(name)} is no IANA time zone; ${hint}`;
  }
  return target &&
    since28.has(name) &&
    compareVersions(target.airflowVersion, '2.8') < 0
    ? `${quoted(name)} is not known to Airflow ${target.airflowVersion}`
    : undefined;
}
