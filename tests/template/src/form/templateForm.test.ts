import { execFileSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { sharedRules } from './sharedRules';
import { templateDocument, templatePath } from './templateDocument';

/*
 * template.yaml must stand by itself, so it repeats rules whose home is
 * mwaa-common. `UPDATE_TEMPLATE=1 yarn workspace tests-template test` writes
 * them there; this test finds what was forgotten.
 */
beforeAll(() => {
  if (!process.env.UPDATE_TEMPLATE) return;
  const document = templateDocument();
  for (const [path, value] of sharedRules()) {
    const node = document.createNode(value, { aliasDuplicateObjects: false });
    document.setIn(path, node);
  }
  writeFileSync(templatePath, document.toString({ lineWidth: 0 }));
  // In a process of its own: it loads its parsers in a way Jest cannot.
  const prettier = require.resolve('prettier/bin/prettier.cjs');
  execFileSync(process.execPath, [prettier, '--write', templatePath]);
});

describe('template.yaml', () => {
  it.each(sharedRules().map(([path, value]) => [path.join('.'), path, value]))(
    'has the rule of mwaa-common at %s',
    (_, path, value) => {
      const found = templateDocument().getIn(path as string[], true);
      const json =
        found && typeof found === 'object' && 'toJSON' in found
          ? (found as { toJSON(): unknown }).toJSON()
          : found;
      expect(json).toEqual(value);
    },
  );
});
