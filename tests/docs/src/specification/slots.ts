import {
  builtInValues,
  cronFields,
  cronPresets,
  DAG_ID_MAX_LENGTH,
  DAG_ID_PATTERN,
  defaultOperatorClasses,
  jinjaGlobals,
  refusedStatements,
  refusedTemplateRoots,
  removedTemplateRoots,
  TASK_ID_MAX_LENGTH,
  TASK_ID_PATTERN,
  templateRoots,
} from 'backstage-plugin-mwaa-common';
import { findingExamples } from '../features/findingExamples';
import { findingTable } from '../features/findingTable';
import { code, codes } from '../markdown/code';
import { sentence } from '../markdown/sentence';
import { table } from '../markdown/table';
import { yamlBlock } from '../markdown/yamlBlock';
import { completeExample } from './completeExample';
import { conditionTable } from './conditionTable';
import { cronExamples } from './cronExamples';
import { fieldTable } from './fieldTable';
import { markTable } from './markTable';
import { refusalOf } from './refusalOf';
import { scheduleTable } from './scheduleTable';
import { sections } from './sections';

const list = (entries: readonly string[]) =>
  entries.map(entry => `- ${entry}`).join('\n');

/** What the code knows and specification.md leaves a place for, by name. */
export function slots(): Readonly<Record<string, string>> {
  const { text, spec } = completeExample();
  const python = spec.tasks.findIndex(({ operator }) => operator === 'python');
  const fieldTables = Object.keys(sections).map(name => [
    `${name}Fields`,
    fieldTable(name as keyof typeof sections, spec),
  ]);
  return {
    ...Object.fromEntries(fieldTables),
    completeExample: yamlBlock(text),
    scheduleTypes: scheduleTable(),
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
    marks: markTable(),
    conditions: conditionTable(),
    builtInValues: codes(builtInValues),
    operatorClasses: codes(defaultOperatorClasses),
    findings: findingTable(findingExamples),
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
    groupIds: refusalOf(['groups', 1, 'id'], 'no id'),
    paramNames: refusalOf(['params', 'no name'], {
      type: 'string',
      default: '',
    }),
    valueNames: refusalOf(['values', 'no name'], { default: '' }),
    assetKeys: refusalOf(['assets', 'no key'], { uri: 's3://sales/x' }),
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
