import { Files, FIRST } from '../s3/deploymentScenario';
import { Dice } from './Dice';
import { RaceGround } from './RaceGround';

/**
 * Made-up contents of a DAG that nobody else deploys. They add, change and
 * leave out files, except where a server does not let a removed key be
 * created again: there all revisions have the same paths.
 */
export function revision(id: string, dice: Dice, ground: RaceGround): Files {
  const all = { ...FIRST, 'sql/new.sql': 'new', 'sql/shared.sql': 'shared' };
  const files = Object.entries(all).filter(
    ([path]) =>
      path === 'orders.py' ||
      !ground.conditionsSeeDeletions ||
      dice.below(3) > 0,
  );
  return Object.fromEntries(
    files.map(([path, text]) => [
      path,
      path === 'orders.py' || dice.below(2) ? `${text} of ${id}` : text,
    ]),
  );
}
