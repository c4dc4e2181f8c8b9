import { sentence } from '../markdown/sentence';
import { table } from '../markdown/table';
import { knownTargets } from '../versions/knownTargets';
import { versionWords } from '../versions/versionWords';
import { Example } from './Example';
import { problemsFor } from './problemsFor';

/** Which Airflow can do what, and what the check says elsewhere: as the code answers. */
export const featureTable = (examples: readonly Example[]): string =>
  table(
    ['what', 'Airflow', 'what the check says elsewhere'],
    examples.map(example => {
      const answers = knownTargets.map(target => ({
        target,
        problems: problemsFor(example, target),
      }));
      const possible = answers.filter(({ problems }) => !problems.length);
      const refused = answers.filter(({ problems }) => problems.length).at(-1);
      if (!possible.length || !refused) {
        throw new Error(
          `${example.what} is possible ${refused ? 'nowhere' : 'everywhere'}: ${refused?.problems}`,
        );
      }
      return [
        example.what,
        versionWords(
          possible.map(({ target }) => target),
          knownTargets,
        ),
        refused.problems.map(sentence).join(' '),
      ];
    }),
  );
