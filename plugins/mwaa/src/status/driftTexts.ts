import { DagDrift } from 'backstage-plugin-mwaa-common';
import { Tone } from './Tone';

/** Each kind of drift in a few words. */
export const driftTexts: {
  readonly [State in DagDrift['state']]: { word: string; tone: Tone };
} = {
  unreadable: { word: 'Not readable', tone: 'careful' },
  'not-deployed': { word: 'Not deployed', tone: 'neutral' },
  incomplete: { word: 'Incomplete', tone: 'bad' },
  changed: { word: 'Changed by hand', tone: 'bad' },
  'rolled-back': { word: 'Rolled back', tone: 'careful' },
  outdated: { word: 'Behind the repository', tone: 'careful' },
  stale: { word: 'To be rendered anew', tone: 'careful' },
  foreign: { word: 'Beside foreign files', tone: 'careful' },
  'in-place': { word: 'In place', tone: 'good' },
};
