import {
  dagFindings,
  problemText,
  requirementsFor,
  usedDefinitions,
} from 'backstage-plugin-mwaa-common';
import {
  handwrittenDag,
  requirementFindings,
} from 'backstage-plugin-mwaa-node';
import { EXIT_CODES } from '../exitCodes';
import { coloured } from '../output/Line';
import { Command } from '../program/CommandContext';
import { projectPaths } from '../project/projectPaths';
import { readDagSource, SpecificationOptions } from '../project/readDagSource';
import { readOwnFiles } from '../project/readOwnFiles';

export type ValidateOptions = SpecificationOptions & { strict?: boolean };

/** Problems are thrown, by the reading; findings are the result. */
export const validate: Command<ValidateOptions> = async (options, context) => {
  const { dag, target } = await readDagSource(options, context);
  const { airflow, environment } = target;
  const requirements =
    dag.source === 'generated'
      ? requirementsFor(usedDefinitions(dag.spec), airflow)
      : [];
  const findings =
    dag.source === 'generated'
      ? [
          ...dagFindings(dag.spec, airflow),
          ...requirementFindings(requirements, airflow),
        ]
      : [];
  const { dagId } = dag.source === 'generated' ? dag.spec : dag.dag;
  if (dag.source === 'handwritten') {
    const { folder } = projectPaths(options, context.cwd);
    handwrittenDag(dag.dag, await readOwnFiles(folder, dagId));
  }
  const where = environment ? ` in ${environment.id}` : '';
  return {
    exitCode:
      options.strict && findings.length ? EXIT_CODES.invalid : EXIT_CODES.ok,
    json: {
      dagId,
      source: dag.source,
      airflowVersion: airflow.airflowVersion,
      ...(environment && { environment: environment.id }),
      findings,
      requirements,
    },
    lines: [
      ...findings.map(finding => [
        coloured('yellow', 'finding:'),
        ` ${problemText(finding)}`,
      ]),
      [
        coloured('green', 'valid'),
        ` ${dagId} for Airflow ${airflow.airflowVersion}${where}`,
      ],
    ],
  };
};
