import { dagJsonSchemaText } from 'backstage-plugin-mwaa-common';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { getLanguageService } from 'yaml-language-server';

const folder = 'file:///repository/';
const schemas: Record<string, string> = {
  [`${folder}dag.schema.json`]: dagJsonSchemaText(),
};

/**
 * What an editor with the YAML language server says about `dag.yaml`; it
 * finds the schema by the first line of the text alone.
 */
const service = getLanguageService({
  schemaRequestService: async uri => {
    if (!schemas[uri]) throw new Error(`There is no ${uri}`);
    return schemas[uri];
  },
  workspaceContext: {
    resolveRelativePath: (path, resource) => new URL(path, resource).href,
  },
  clientCapabilities: {},
});
service.configure({ validate: true, completion: true, hover: true });

// The service keeps what it read of a version.
let version = 0;
const document = (text: string) => {
  version += 1;
  return TextDocument.create(`${folder}dag.yaml`, 'yaml', version, text);
};

export const editor = {
  async problems(text: string): Promise<string[]> {
    const found = await service.doValidation(document(text), false);
    return found.map(({ message }) => message);
  },

  /** What is offered at the end of the text. */
  async completions(text: string): Promise<string[]> {
    const file = document(text);
    const { items } = await service.doComplete(
      file,
      file.positionAt(text.length),
      false,
    );
    return items.map(({ label }) => label);
  },
};
