import { InputError } from '@backstage/errors';
import { airflowTarget } from './airflowTarget';
import { compareVersions } from './compareVersions';
import { knownAirflowVersions } from './knownAirflowVersions';

describe('airflowTarget', () => {
  it.each(
    knownAirflowVersions.map(known => [known.airflow, known.amazonProvider]),
  )(
    'knows %s with amazon provider %s',
    (airflowVersion, amazonProviderVersion) => {
      expect(airflowTarget(airflowVersion)).toEqual({
        airflowVersion,
        major: Number(airflowVersion[0]),
        amazonProviderVersion,
      });
    },
  );

  it.each([
    ['2.7.3', '2.7.2'],
    ['2.10.2', '2.10.1'],
    ['2.10.9', '2.10.3'],
    ['2.99.0', '2.11.2'],
    ['3.0.1', '3.0.6'],
    ['3.1.0', '3.0.6'],
    ['3.4.0', '3.3.2'],
    ['3.0', '3.0.6'],
  ])('takes %s for %s and says so', (version, assumedFrom) => {
    expect(airflowTarget(version)).toMatchObject({
      airflowVersion: version,
      assumedFrom,
    });
  });

  it.each(['2.4.3', '1.10.12', '4.0.0', '', 'latest', '3', '3.0.6rc1'])(
    'refuses %p',
    version => {
      expect(() => airflowTarget(version)).toThrow(InputError);
    },
  );
});

describe('compareVersions', () => {
  it('compares numbers, not text', () => {
    const versions = ['9.12.0', '8.28.0', '9.8.0', '9.8', '10.0.0'];
    expect(versions.sort(compareVersions)).toEqual([
      '8.28.0',
      '9.8.0',
      '9.8',
      '9.12.0',
      '10.0.0',
    ]);
  });
});
