import { PythonValue } from './pythonLiteral';
import { settingArguments } from './settingArguments';
import { TaskScope } from './TaskScope';
import { unusualSettings } from './unusualSettings';

/** What every operator takes besides its own arguments, where it says anything new. */
export const taskSettings = (
  scope: TaskScope,
): Record<string, PythonValue | undefined> =>
  settingArguments(
    unusualSettings(scope.task, scope.inherited.settings),
    scope,
  );
