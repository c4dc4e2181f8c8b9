import { airflowVersions } from '../airflowVersions';
import { copies } from './scenarios/copies';
import { decisions } from './scenarios/decisions';
import { events } from './scenarios/events';
import { lifetime } from './scenarios/lifetime';
import { notices } from './scenarios/notices';
import { values } from './scenarios/values';
import { RunsFolder } from './RunsFolder';

const scenarios = { copies, decisions, events, lifetime, notices, values };

describe.each(airflowVersions)('runs in Airflow %s', version => {
  // A database is made first, and each task takes about a second in Airflow 3.
  jest.setTimeout(300_000);
  let folder: RunsFolder;
  beforeAll(() => {
    folder = new RunsFolder(version);
  });
  afterAll(() => folder.stop());

  describe.each(Object.entries(scenarios))('%s', (_, scenario) => {
    it.each(scenario.runs)('$title', async ({ expected, ...start }) => {
      const dagId = await folder.deploy(scenario);
      expect(await folder.run(dagId, start)).toMatchObject(expected);
    });
  });
});
