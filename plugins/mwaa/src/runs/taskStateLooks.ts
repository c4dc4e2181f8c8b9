import { TaskState } from 'backstage-plugin-mwaa-common';
import { Tone } from '../status/Tone';

/** Each state of a task: a sign for small places, words in Airflow's terms, and a colour. */
export const taskStateLooks: {
  readonly [State in TaskState]: { sign: string; words: string; tone: Tone };
} = {
  success: { sign: '✓', words: 'success', tone: 'good' },
  failed: { sign: '✕', words: 'failed', tone: 'bad' },
  upstream_failed: { sign: 'U', words: 'upstream failed', tone: 'careful' },
  up_for_retry: { sign: 'R', words: 'up for retry', tone: 'careful' },
  running: { sign: '●', words: 'running', tone: 'busy' },
  restarting: { sign: '↻', words: 'restarting', tone: 'busy' },
  deferred: { sign: 'D', words: 'deferred', tone: 'busy' },
  up_for_reschedule: { sign: 'W', words: 'up for reschedule', tone: 'busy' },
  queued: { sign: 'Q', words: 'queued', tone: 'neutral' },
  scheduled: { sign: 'S', words: 'scheduled', tone: 'neutral' },
  none: { sign: '·', words: 'not looked at yet', tone: 'neutral' },
  removed: { sign: '×', words: 'removed', tone: 'neutral' },
  skipped: { sign: '–', words: 'skipped', tone: 'neutral' },
};
