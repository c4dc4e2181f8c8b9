import {
  dagFindings,
  problemText,
  requirementsFor,
  usedDefinitions,
} from 'backstage-plugin-mwaa-common';
import { requirementFindings } from 'backstage-plugin-mwaa-node';
import { EXIT_CODES } from '../exitCodes';
import { coloured } from '../output/Line';
import { Command } from '../program/CommandContext';
import { ProjectOptions } from '../project/ProjectOptions';
import { readSpecification } from '../project/readSpecification';

export type ValidateOptions = ProjectOptions & {
  airflowVersion?: string;
  strict?: boolean;
};

/** Problems are thrown, by the reading; findings are the result. */
export const validate: Command<ValidateOptions> = async (options, context) => {
  const { spec, airflow, environment } = await readSpecification(
    options,
    context,
  );
  const requirements = requirementsFor(usedDefinitions(spec), airflow);
  const findings = [
    ...dagFindings(spec, airflow),
    ...requirementFindings(requirements, airflow),
  ];
  const where = environment ? ` in ${environment.id}` : '';
  return {
    exitCode:
      options.strict && findings.length ? EXIT_CODES.invalid : EXIT_CODES.ok,
    json: {
      dagId: spec.dagId,
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
        ` ${spec.dagId} for Airflow ${airflow.airflowVersion}${where}`,
      ],
    ],
  };
};
