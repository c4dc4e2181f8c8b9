import { TemplateAction } from '@backstage/plugin-scaffolder-node';
import { code } from '../markdown/code';
import { page } from '../markdown/page';
import { table } from '../markdown/table';
import { yamlBlock } from '../markdown/yamlBlock';
import { schemaTable } from './schemaTable';

const INTRODUCTION = `# Actions

What \`backstage-plugin-scaffolder-backend-module-mwaa\` brings to a software template. \`mwaa:dag:check\` comes first, so that what can fail fails before anything is written; its outputs are the inputs of the others. Backstage shows the same, with every example, under **Create → Installed actions**.

An action refuses an input that still holds \`\${{\`, which is an expression that was not filled in. Whoever runs the template must own the component, whatever the permission policy says; a policy can narrow it further by \`environmentName\` and \`dagId\`.`;

function section(action: TemplateAction): string {
  const [example] = action.examples ?? [];
  if (!action.schema?.input || !action.schema.output || !example) {
    throw new Error(`${action.id} has no schema or no example`);
  }
  return [
    `## ${action.id}`,
    action.description,
    action.supportsDryRun
      ? 'Takes part in a dry run, in which nothing outside of the workspace is written.'
      : 'Is left out of a dry run.',
    '**Input**',
    schemaTable(action.schema.input as never, 'required'),
    '**Output**',
    schemaTable(action.schema.output as never, 'always'),
    `**Example.** ${example.description}:`,
    yamlBlock(example.example),
  ].join('\n\n');
}

/** docs/reference/actions.md */
export const actionsPage = (actions: readonly TemplateAction[]): string =>
  page(
    INTRODUCTION,
    table(
      ['action', 'what it does'],
      actions.map(({ id, description = '' }) => [
        `[${code(id)}](#${id.replace(/:/g, '')})`,
        description,
      ]),
    ),
    ...actions.map(section),
  );
