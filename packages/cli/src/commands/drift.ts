import { dagDrift, dagLocation } from 'backstage-plugin-mwaa-node';
import { EXIT_CODES } from '../exitCodes';
import { Command } from '../program/CommandContext';
import { openDag } from '../project/openDag';
import { projectPaths } from '../project/projectPaths';
import { ProjectOptions } from '../project/ProjectOptions';
import { readDagYaml } from '../project/readDagYaml';
import { renderProject } from '../project/renderProject';
import { whereOf } from '../project/whereOf';
import { driftJson } from '../status/driftJson';
import { driftLines } from '../status/driftLines';

export type DriftOptions = ProjectOptions & { bucketOnly?: boolean };

export const drift: Command<DriftOptions> = async (options, context) => {
  const { dagId, destination } = await openDag(options, context);
  const { environment } = destination;
  const paths = projectPaths(options, context.cwd);
  const report = await dagDrift({
    ...whereOf(destination, dagId, context.signal),
    ...(!options.bucketOnly && {
      repository: await renderProject(
        paths,
        await readDagYaml(paths),
        destination,
      ),
    }),
  });
  return {
    exitCode:
      report.state === 'in-place' ? EXIT_CODES.ok : EXIT_CODES.different,
    json: {
      environment: environment.id,
      dagId,
      location: dagLocation(environment, dagId),
      ...driftJson(report),
    },
    lines: driftLines(report),
  };
};
