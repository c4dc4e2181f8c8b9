import { allNotifications, notifierById } from 'backstage-plugin-mwaa-common';
import { coreImports } from './coreImports';
import { layOut } from './layOut';
import { PythonExpression } from './PythonExpression';
import { RenderScope } from './RenderScope';

/** The class that a DAG file defines where the target's provider lacks it, by the notifier's id. */
const templates: Record<string, string> = { webhook: 'http_notifier.py.njk' };

/** Classes of notifiers that the DAG file must bring itself. */
export function generatedNotifiers({
  spec,
  target,
}: Pick<RenderScope, 'spec' | 'target'>): PythonExpression[] {
  const used = new Set(allNotifications(spec).map(({ notifier }) => notifier));
  return Object.entries(templates)
    .filter(([id]) => used.has(id) && notifierById(id)?.generatedFor?.(target))
    .map(
      ([, template]) =>
        new PythonExpression(layOut(template, {}), [
          coreImports[target.major].BaseNotifier,
          { module: 'airflow.providers.http.hooks.http', name: 'HttpHook' },
        ]),
    );
}
