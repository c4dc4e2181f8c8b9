import { parts as allParts } from '../setup/parts.mjs';
import { setUp } from '../setup/setUp.mjs';
import { progress } from '../step.mjs';

/** Installs the Airflow of a version. @returns why it is not there, or undefined */
async function install(version, parts) {
  const wanted = [`airflow-${version}`, `overlay-${version}`];
  if (!wanted.every(name => Object.hasOwn(parts, name))) {
    return `there are no pinned packages of Airflow ${version}`;
  }
  const errors = await Promise.all(wanted.map(setUp(parts)));
  const failure = errors.find(Boolean);
  // A command's output follows in further lines; the advice names its log.
  return (
    failure &&
    [failure.message.split('\n')[0], failure.advice].filter(Boolean).join(' ')
  );
}

/**
 * Installs the Airflows of these environments. What cannot be is said, and is
 * no reason to end anything.
 *
 * @param versions - by environment
 * @returns the environments whose Airflow is there
 */
export async function installAirflows(
  names,
  versions,
  { parts = allParts, say = progress } = {},
) {
  const installed = [];
  for (const name of names) {
    const reason = Object.hasOwn(versions, name)
      ? await install(versions[name], parts)
      : `there is no such environment, only ${Object.keys(versions).join(', ')}`;
    if (reason === undefined) {
      installed.push(name);
    } else {
      say(`No Airflow for ${name}: ${reason}`);
    }
  }
  return installed;
}
