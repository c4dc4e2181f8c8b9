import { ProblemError } from '../ProblemError.mjs';

const standard = ['analytics-dev'];
const option = /^--airflow=(.*)$/;

const namesIn = text =>
  text
    .split(',')
    .map(name => name.trim())
    .filter(Boolean);

/**
 * Names of the environments that get a real Airflow: those of
 * `--airflow=<name>,<name>`, else of LOCAL_AIRFLOW, where `none` is none as
 * `--no-airflow` is.
 */
export function airflowChoice(args, environment) {
  const without = args.includes('--no-airflow');
  const named = args.filter(arg => arg.startsWith('--airflow'));
  const wrong = named.find(arg => namesIn(option.exec(arg)?.[1] ?? '') == '');
  if (wrong || (without && named.length > 0)) {
    throw new ProblemError(
      'Options',
      wrong
        ? `'${wrong}' names no environment`
        : '--airflow and --no-airflow say opposite things',
      'Use --airflow=analytics-dev,analytics-prod or --no-airflow.',
    );
  }
  if (without) {
    return [];
  }
  const text = named.length
    ? named.map(arg => option.exec(arg)[1]).join(',')
    : environment.LOCAL_AIRFLOW;
  if (text === 'none') {
    return [];
  }
  const names = namesIn(text ?? '');
  return names.length > 0 ? [...new Set(names)] : standard;
}
