import { graphKeys } from '../../graph/graphKeys';
import { editorKeys } from '../../work/editor/editorKeys';
import { fieldFacts, schemaOf } from './fieldFacts';
import { markdownTable } from './markdownTable';
import { optionRows } from './optionRows';

const NOTE =
  '<!-- Generated from the code. To write it anew: UPDATE_DOCS=1 yarn workspace backstage-plugin-mwaa test formFieldsPage -->';

const INTRODUCTION = `# Form fields

What \`backstage-plugin-mwaa\` brings to the form of a software template. Each field can be used by itself: [Use single fields](../how-to/use-single-fields.md). In a template it is named with \`ui:field\`, and its options stand in \`ui:options\`; all of them may be left out, and an empty list is as good as none.`;

const NAMES = `## Names

Fields read one another: the preview reads the tasks, the tasks read the environment. Where a template calls its properties otherwise, \`names\` says how. A form that holds a \`component\` updates it: fields that are empty begin with what its repository says.`;

function section({ field, what, value }: (typeof fieldFacts)[number]): string {
  const { name, schema } = schemaOf(field);
  const rows = optionRows(schema.schema.uiOptions ?? {});
  return [
    `## ${name}`,
    what,
    `**Value.** ${value}`,
    rows.length
      ? markdownTable(['option', 'type', 'meaning'], rows)
      : 'It has no options.',
  ].join('\n\n');
}

function namesTable(): string {
  const [first] = fieldFacts;
  const { uiOptions } = schemaOf(first.field).schema.schema;
  const names = Object.entries(uiOptions?.properties?.names.properties ?? {});
  return markdownTable(
    ['name', 'default', 'meaning'],
    names.map(([name, option]) => [
      `\`${name}\``,
      `\`${option.default}\``,
      option.description ?? '',
    ]),
  );
}

/** docs/reference/form-fields.md */
export const formFieldsPage = (): string =>
  `${[
    NOTE,
    INTRODUCTION,
    markdownTable(
      ['field', 'what it does'],
      fieldFacts.map(({ field, what }) => {
        const { name } = schemaOf(field);
        return [`[\`${name}\`](#${name.toLowerCase()})`, what];
      }),
    ),
    NAMES,
    namesTable(),
    ...fieldFacts.map(section),
    '## Keyboard',
    'Everything can be done with the keyboard. Around the list of tasks:',
    markdownTable(['keys', 'what they do'], editorKeys),
    'In the drawing:',
    markdownTable(['keys', 'what they do'], graphKeys),
  ].join('\n\n')}\n`;
