import {
  cronFields,
  cronPresets,
  DAG_ID_MAX_LENGTH,
  DAG_ID_PATTERN,
  dagSpecSchema,
  jinjaGlobals,
  paramSchema,
  refusedStatements,
  refusedTemplateRoots,
  removedTemplateRoots,
  scheduleSchema,
  TASK_ID_MAX_LENGTH,
  TASK_ID_PATTERN,
  taskSchema,
  templateRoots,
} from 'backstage-plugin-mwaa-common';
import { code, codes } from '../markdown/code';
import { sentence } from '../markdown/sentence';
import { table } from '../markdown/table';
import { yamlBlock } from '../markdown/yamlBlock';
import { completeExample } from './completeExample';
import { cronExamples } from './cronExamples';
import { fieldTable } from './fieldTable';
import { refusalOf } from './refusalOf';

const list = (entries: readonly string[]) =>
  entries.map(entry => `- ${entry}`).join('\n');

const scheduleTypes = () =>
  table(
    ['type', 'meaning'],
    scheduleSchema.options.map(option => [
      code(option.shape.type.value),
      option.description ?? '',
    ]),
  );

const cronSchedule = () => {
  const option = scheduleSchema.optionsMap.get('cron');
  if (!option) throw new Error('No schedule by cron');
  const { type, ...shape } = option.shape;
  return shape;
};

/** What the code knows and specification.md leaves a place for, by name. */
export function slots(): Readonly<Record<string, string>> {
  const { text, spec } = completeExample();
  const python = spec.tasks.findIndex(({ operator }) => operator === 'python');
  const defaults = dagSpecSchema.shape.defaults.unwrap();
  return {
    completeExample: yamlBlock(text),
    dagFields: fieldTable('dag', dagSpecSchema.shape, [spec]),
    scheduleTypes: scheduleTypes(),
    cronScheduleFields: fieldTable('schedule', cronSchedule(), [spec.schedule]),
    cronFields: table(
      ['field', 'from', 'to', 'names'],
      cronFields.map(({ name, min, max, names }) => [
        name,
        String(min),
        String(max),
        codes(names),
      ]),
    ),
    cronPresets: table(
      ['preset', 'stands for'],
      Object.entries(cronPresets).map(([preset, cron]) => [
        code(preset),
        code(cron),
      ]),
    ),
    cronExamples: cronExamples(),
    paramFields: fieldTable(
      'params',
      paramSchema.shape,
      Object.values(spec.params ?? {}),
    ),
    defaultFields: fieldTable('defaults', defaults.shape, [
      spec.defaults ?? {},
    ]),
    taskFields: fieldTable('tasks', taskSchema.shape, [
      ...spec.tasks,
      spec.defaults ?? {},
    ]),
    templateRoots: codes(templateRoots),
    jinjaGlobals: codes(jinjaGlobals),
    refusedRoots: list(
      Object.entries(refusedTemplateRoots).map(
        ([root, why]) => `${code(root)}: ${sentence(why)}.`,
      ),
    ),
    removedRoots: list(
      Object.entries(removedTemplateRoots).map(
        ([root, instead]) => `${code(root)}: write ${code(instead)}.`,
      ),
    ),
    refusedStatements: codes(refusedStatements),
    dagIdLength: String(DAG_ID_MAX_LENGTH),
    dagIdPattern: code(DAG_ID_PATTERN),
    taskIdLength: String(TASK_ID_MAX_LENGTH),
    taskIdPattern: code(TASK_ID_PATTERN),
    dagIdDots: refusalOf(['dagId'], 'a..b'),
    paramNames: refusalOf(['params', 'no name'], {
      type: 'string',
      default: '',
    }),
    moduleNames: refusalOf(['tasks', python, 'with', 'module'], 'no module'),
    callableNames: refusalOf(['tasks', python, 'with', 'callable'], 'no name'),
    durations: refusalOf(['runTimeout'], '5 minutes'),
    dates: refusalOf(['startDate'], 'today'),
    dateOffsets: refusalOf(['startDate'], '2026-01-01T06:00:00Z'),
    secrets: refusalOf(['params', 'password'], {
      type: 'string',
      default: 'x',
    }),
  };
}
