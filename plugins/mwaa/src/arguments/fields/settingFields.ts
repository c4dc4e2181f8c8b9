import { settings, triggerRules } from 'backstage-plugin-mwaa-common';
import { FormField } from '../list/FormField';
import { triggerRuleWords } from './triggerRuleWords';

type Name = Exclude<keyof typeof settings, 'notify'>;

const field = (
  name: Name,
  title: string,
  type: FormField['type'],
  more: Partial<FormField> = {},
): FormField => ({
  name,
  title,
  // The sentences of the reference are in Markdown.
  help: (settings[name].description ?? '').replace(/`/g, ''),
  type,
  example: undefined,
  ...more,
});

/** What a task, a group or the DAG says about how tasks run; the usual first. */
export const settingFields: readonly FormField[] = [
  field('triggerRule', 'Runs when', 'enum', {
    options: triggerRules,
    words: triggerRuleWords,
  }),
  field('retries', 'Retries', 'integer', { example: 3 }),
  field('retryDelay', 'Time between tries', 'duration', { example: 'PT5M' }),
  field('retryExponentialBackoff', 'Wait longer each time', 'boolean'),
  field('retryDelayMax', 'Longest time between tries', 'duration', {
    example: 'PT1H',
  }),
  field('executionTimeout', 'Time limit', 'duration', { example: 'PT2H' }),
  field('pool', 'Pool', 'string', { example: 'default_pool' }),
  field('poolSlots', 'Slots of the pool', 'integer', { example: 1 }),
  field('priorityWeight', 'Priority', 'integer', { example: 1 }),
  field('weightRule', 'How priorities add up', 'enum', {
    options: ['downstream', 'upstream', 'absolute'],
  }),
  field('dependsOnPast', 'Needs its own success in the run before', 'boolean'),
  field(
    'waitForDownstream',
    'Needs success right after it in the run before',
    'boolean',
  ),
  field('maxActive', 'At once, over all runs', 'integer', { example: 4 }),
  field('maxActivePerRun', 'Copies at once in one run', 'integer', {
    example: 4,
  }),
  field('queue', 'Queue', 'string', { example: 'default' }),
];
