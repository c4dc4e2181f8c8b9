import { compareVersions } from 'backstage-plugin-mwaa-common';
import { airflowVersions } from '../airflowVersions';
import { copies } from './scenarios/copies';
import { decisions } from './scenarios/decisions';
import { events } from './scenarios/events';
import { lifetime } from './scenarios/lifetime';
import { native } from './scenarios/native';
import { notices } from './scenarios/notices';
import { retries } from './scenarios/retries';
import { routes } from './scenarios/routes';
import { values } from './scenarios/values';
import { webhooks } from './scenarios/webhooks';
import { RunScenario } from './RunScenario';
import { RunsFolder } from './RunsFolder';

const scenarios = {
  copies,
  decisions,
  events,
  lifetime,
  native,
  notices,
  retries,
  routes,
  values,
  webhooks,
};

describe.each(airflowVersions)('runs in Airflow %s', version => {
  // A database is made first, and each task takes about a second in Airflow 3.
  jest.setTimeout(300_000);
  let folder: RunsFolder;
  beforeAll(() => {
    folder = new RunsFolder(version);
  });
  afterAll(() => folder.stop());

  const possible = Object.entries(scenarios).filter(
    ([, { firstVersion = version }]: [string, RunScenario]) =>
      compareVersions(version, firstVersion) >= 0,
  );
  describe.each(possible)('%s', (_, scenario) => {
    it.each(scenario.runs)('$title', async ({ expected, ...start }) => {
      const dagId = await folder.deploy(scenario);
      expect(await folder.run(dagId, start)).toMatchObject(expected);
    });
  });
});
