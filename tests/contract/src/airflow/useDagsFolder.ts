import { DagsFolder } from './DagsFolder';

/** Importing Airflow and its clients takes many seconds on a busy machine. */
const IMPORT_TIMEOUT = 120_000;

/** One folder for all tests of the block that calls this, and an Airflow. */
export function useDagsFolder(version: string): () => DagsFolder {
  jest.setTimeout(IMPORT_TIMEOUT);
  let folder: DagsFolder;
  beforeAll(async () => {
    folder = new DagsFolder(version);
    await folder.server.describe('airflow.models', 'BaseOperator');
  });
  afterAll(() => folder.stop());
  return () => folder;
}
