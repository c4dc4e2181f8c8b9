import { AirflowTarget } from 'backstage-plugin-mwaa-common';
import { knownTargets } from './knownTargets';
import { versionWords } from './versionWords';

const where = (isChosen: (target: AirflowTarget) => boolean) =>
  versionWords(knownTargets.filter(isChosen), knownTargets);
const isBefore = (target: AirflowTarget, version: string) =>
  knownTargets.indexOf(target) <
  knownTargets.findIndex(({ airflowVersion }) => airflowVersion === version);

describe('versionWords', () => {
  it.each<[string, (target: AirflowTarget) => boolean]>([
    ['', () => true],
    ['none', () => false],
    ['Airflow 2', ({ major }) => major === 2],
    ['Airflow 3', ({ major }) => major === 3],
    ['from 2.9.2', target => !isBefore(target, '2.9.2')],
    ['from 3.2.1', target => !isBefore(target, '3.2.1')],
    ['to 2.9.2', target => isBefore(target, '2.10.1')],
    [
      'from 2.11.2, from 3.2.1',
      ({ airflowVersion }) =>
        ['2.11.2', '3.2.1', '3.3.1', '3.3.2'].includes(airflowVersion),
    ],
    [
      'all of Airflow 2, to 3.0.6',
      ({ major, airflowVersion }) => major === 2 || airflowVersion === '3.0.6',
    ],
    [
      '2.7.2, 2.11.2, all of Airflow 3',
      ({ major, airflowVersion }) =>
        major === 3 || ['2.7.2', '2.11.2'].includes(airflowVersion),
    ],
    ['2.9.2', ({ airflowVersion }) => airflowVersion === '2.9.2'],
  ])('says "%s"', (words, isChosen) => {
    expect(where(isChosen)).toBe(words);
  });
});
