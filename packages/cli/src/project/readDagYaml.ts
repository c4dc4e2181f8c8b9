import { ProjectPaths } from './projectPaths';
import { readTextFile } from './readTextFile';

/** The text of the specification. */
export const readDagYaml = ({ specification }: ProjectPaths): Promise<string> =>
  readTextFile(
    specification,
    'It specifies the DAG; name its folder with --directory',
  );
