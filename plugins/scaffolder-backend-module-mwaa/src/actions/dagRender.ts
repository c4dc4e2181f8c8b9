import { posix } from 'node:path';
import { createTemplateAction } from '@backstage/plugin-scaffolder-node';
import {
  airflowTarget,
  DAG_JSON_SCHEMA_FILE,
  dagJsonSchemaText,
  parseDagSpec,
  stringifyDagSpec,
} from 'backstage-plugin-mwaa-common';
import { environmentValues, renderDag } from 'backstage-plugin-mwaa-node';
import { ActionServices } from '../ActionServices';
import { pythonFacts } from '../component/pythonFacts';
import { parseOptions } from '../environment/parseOptions';
import { assetsSchema } from '../input/assetsSchema';
import { refuseTemplateExpressions } from '../input/refuseTemplateExpressions';
import { requestedSpec } from '../input/requestedSpec';
import { requireSameDagId } from '../input/requireSameDagId';
import { writeWorkspaceFile } from '../workspace/writeWorkspaceFile';
import { examples } from './dagRender.examples';

/** `mwaa:dag:render`: writes the DAG's Python and its specification into the workspace. */
export const createDagRenderAction = (services: Pick<ActionServices, 'mwaa'>) =>
  createTemplateAction({
    id: 'mwaa:dag:render',
    description:
      'Renders a DAG specification into Python for the Airflow of an MWAA environment and writes it, with dag.yaml and its JSON Schema, into the workspace.',
    examples,
    supportsDryRun: true,
    schema: {
      input: {
        environmentName: z =>
          z.string().min(1).describe('Id of the environment in the catalog'),
        dagId: z => z.string().min(1).describe('The dag_id, as in the spec'),
        spec: z =>
          z.record(z.unknown()).optional().describe('The DAG specification'),
        parts: z =>
          z
            .object({
              owner: z.string().describe('As Airflow shows it'),
              description: z
                .string()
                .optional()
                .describe('As Airflow shows it'),
              tags: z
                .array(z.string())
                .optional()
                .describe('As Airflow shows them'),
              timing: z
                .record(z.unknown())
                .describe('When the DAG runs, as the schedule field holds it'),
              work: z
                .record(z.unknown())
                .describe('What it does, as the tasks field holds it'),
            })
            .strict()
            .optional()
            .describe('Instead of spec: what the fields of a form hold'),
        targetPath: z =>
          z
            .string()
            .optional()
            .describe(
              'Folder of the repository in the workspace; its root by default',
            ),
        keepExisting: z =>
          z
            .boolean()
            .optional()
            .describe(
              'Leave every file that the workspace holds as it is: the repository says what is deployed. By default only your own Python is left alone',
            ),
      },
      output: {
        dagPath: z => z.string().describe('Folder of the DAG in the workspace'),
        files: z =>
          z
            .array(
              z.object({
                path: z.string().describe('In the workspace'),
                result: z
                  .enum(['written', 'kept'])
                  .describe('kept: yours, written once and left alone'),
              }),
            )
            .describe('The files of the DAG, dag.yaml and its JSON Schema'),
        specificationSha256: z =>
          z.string().describe('Hex SHA-256 of the specification'),
        assets: () =>
          assetsSchema().describe(
            'Airflow assets that the DAG reads and writes in this environment',
          ),
        generatorVersion: z => z.string().describe('Version of the renderer'),
        warnings: z => z.array(z.string()).describe('What to look at'),
        findings: z =>
          z
            .array(
              z.object({
                path: z
                  .array(z.union([z.string(), z.number()]))
                  .describe('Keys and positions in the specification'),
                message: z.string(),
              }),
            )
            .describe('The same, each with its place in the specification'),
        environmentRequirements: z =>
          z
            .array(z.string())
            .describe(
              'Lines for requirements.txt of the environment, of what its image lacks',
            ),
        requirements: z =>
          z
            .array(z.string())
            .describe(
              'Lines for a requirements file of tests: Airflow and the distributions that the DAG imports',
            ),
      },
    },
    async handler(ctx) {
      refuseTemplateExpressions(ctx.input);
      const { environmentName, dagId, targetPath = '.' } = ctx.input;
      const { keepExisting = false } = ctx.input;
      const environment = await services.mwaa.environments.get(
        environmentName,
        { signal: ctx.signal },
      );
      const target = airflowTarget(environment.airflowVersion);
      const options = parseOptions(services.mwaa, environment);
      const { spec } = parseDagSpec(requestedSpec(ctx.input), target, options);
      requireSameDagId(dagId, spec.dagId);
      const rendered = await renderDag(
        spec,
        target,
        environmentValues(environment, services.mwaa.config),
      );
      ctx.signal?.throwIfAborted();

      const dagPath = posix.join(targetPath, 'dags', spec.dagId);
      const files = [];
      for (const file of [
        ...rendered.files.map(f => ({
          ...f,
          path: posix.join(dagPath, f.path),
        })),
        {
          path: posix.join(targetPath, 'dag.yaml'),
          content: stringifyDagSpec(spec),
          managed: true,
        },
        {
          path: posix.join(targetPath, DAG_JSON_SCHEMA_FILE),
          content: dagJsonSchemaText(),
          managed: true,
        },
      ]) {
        const result = await writeWorkspaceFile({
          workspacePath: ctx.workspacePath,
          path: file.path,
          content: file.content,
          keepExisting: keepExisting || !file.managed,
        });
        ctx.logger.info(`${file.path}: ${result}`);
        files.push({ path: file.path, result });
      }
      if (rendered.requirements.length > 0) {
        ctx.logger.info(
          `Needed in requirements.txt of ${environment.id}: ${rendered.requirements.join(', ')}`,
        );
      }
      rendered.warnings.forEach(warning => ctx.logger.warn(warning));
      ctx.output('dagPath', dagPath);
      ctx.output('files', files);
      ctx.output('specificationSha256', rendered.specificationSha256);
      ctx.output('assets', rendered.assets);
      ctx.output('generatorVersion', rendered.generatorVersion);
      ctx.output('warnings', rendered.warnings);
      ctx.output('findings', rendered.findings);
      ctx.output('environmentRequirements', rendered.requirements);
      ctx.output('requirements', pythonFacts(spec, target).requirements);
    },
  });
