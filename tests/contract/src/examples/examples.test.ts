import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import {
  notifiers,
  OperatorDefinition,
  palette,
  parseDagSpec,
} from 'backstage-plugin-mwaa-common';
import { renderDag } from 'backstage-plugin-mwaa-node';
import { exampleTarget } from './exampleTarget';
import { notifierExample } from './notifierExample';
import { operatorExample } from './operatorExample';

type Example = typeof operatorExample;

const kinds: [string, readonly OperatorDefinition[], Example][] = [
  ['operators', palette, operatorExample],
  ['notifiers', notifiers, notifierExample],
];

/** The example of each definition that exists in this major. */
const available = (definitions: readonly OperatorDefinition[], major: 2 | 3) =>
  definitions.flatMap(definition => {
    const target = exampleTarget(definition, major);
    return target ? [{ id: definition.id, definition, target }] : [];
  });

describe.each(kinds)('the Python of %s', (kind, definitions, example) => {
  describe.each([2, 3] as const)('in Airflow %s', major => {
    const folder = join(__dirname, `../${kind}/airflow-${major}`);
    const examples = available(definitions, major);

    it.each(examples)('is the reviewed one for $id', async each => {
      const { spec } = parseDagSpec(
        example(each.definition, each.target),
        each.target,
      );
      const { files } = await renderDag(spec, each.target);
      const path = join(folder, `${each.id}.py`);
      // To accept a change: WRITE_CASES=1, then read the difference in git.
      if (process.env.WRITE_CASES) writeFileSync(path, files[0].content);
      expect(files[0].content).toBe(readFileSync(path, 'utf8'));
    });

    it('is there for those alone', () => {
      const wanted = examples.map(({ id }) => `${id}.py`).sort();
      const left = readdirSync(folder).filter(file => !wanted.includes(file));
      if (process.env.WRITE_CASES) {
        left.forEach(file => rmSync(join(folder, file)));
      }
      expect(readdirSync(folder).sort()).toEqual(wanted);
    });
  });
});
