import { LocalAws } from '../environments/LocalAws';
import { readLocalAws } from '../environments/readLocalAws';
import { packageFolder } from '../packageFolder';
import { findAirflow } from './findAirflow';
import { LocalAirflows } from './LocalAirflows';

jest.mock('./findAirflow');

describe('LocalAirflows', () => {
  let aws: LocalAws;
  let airflows: LocalAirflows;

  beforeEach(async () => {
    jest
      .mocked(findAirflow)
      .mockImplementation(version =>
        version === '3.0.6' ? { python: 'python', overlay: '' } : undefined,
      );
    aws = await readLocalAws(`${packageFolder}/environments.yaml`);
    airflows = new LocalAirflows({
      aws,
      s3Endpoint: 'http://127.0.0.1:9',
      mwaaEndpoint: 'http://127.0.0.1:9',
      folder: undefined,
      memory: () => 2 ** 30,
    });
  });
  afterEach(() => airflows.stop());

  it.each([
    ['nowhere', "There is no environment 'nowhere', only analytics-dev, "],
    ['broken', 'The environment broken is CREATE_FAILED.'],
    [
      'analytics-prod',
      "Airflow 2.10.3 is not installed: 'npm run setup' does it.",
    ],
    ['analytics-dev', 'It needs 1.5 GiB of memory, and 1.0 GiB are free.'],
  ])('starts none for %s, and says why', async (name, message) => {
    await expect(airflows.start(name)).rejects.toThrow(message);
    // It may be tried again.
    await expect(airflows.start(name)).rejects.toThrow(message);
  });

  it('starts none beside one that runs elsewhere', async () => {
    aws.environments[0].airflow = {
      url: 'http://x',
      username: '',
      password: '',
    };
    await expect(airflows.start('analytics-dev')).rejects.toThrow(
      'The environment analytics-dev has an Airflow elsewhere.',
    );
  });
});
