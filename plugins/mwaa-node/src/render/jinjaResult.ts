import { jinjaText } from './jinjaText';

/** Jinja that pulls a part of what another task returned, by its path. */
export function jinjaResult({
  task,
  key,
  path = [],
}: {
  task: string;
  key?: string;
  path?: readonly (string | number)[];
}): string {
  const from = key === undefined ? '' : `, key=${jinjaText(key)}`;
  const part = path
    .map(step => `[${typeof step === 'number' ? step : jinjaText(step)}]`)
    .join('');
  return `{{ ti.xcom_pull(task_ids=${jinjaText(task)}${from})${part} }}`;
}
