import { abandoned } from '../s3/abandonedScenario';
import { Contender } from './Contender';
import { Dice } from './Dice';
import { expectAllDone } from './expectAllDone';
import { expectOneWinner } from './expectOneWinner';
import { expectSettled } from './expectSettled';
import { Race } from './Race';
import { RaceGround } from './RaceGround';
import { revision } from './revision';

const LATEST_START = 8;

const free = (ground: RaceGround) => ground.newScenario({ deployed: false });
const deployed = (ground: RaceGround) => ground.newScenario();
const halfDeployed = async (ground: RaceGround) =>
  abandoned(await ground.newScenario());

/** So many of them, each with an id of its own and at a moment of its own. */
const many = (
  count: number,
  dice: Dice,
  wanting: (id: string) => Omit<Contender, 'id' | 'delay'>,
): Contender[] =>
  Array.from({ length: count }, (_, index) => {
    const id = `c${index}`;
    return { id, delay: dice.below(LATEST_START), ...wanting(id) };
  });

export const races: Record<string, Race> = {
  'components that want a new dag_id': {
    start: free,
    contenders: (count, dice, ground) =>
      many(count, dice, id => ({
        component: id,
        wants: { deploy: revision(id, dice, ground) },
      })),
    judge: expectOneWinner,
  },

  'revisions of one component': {
    start: (ground, dice) => dice.oneOf([free, deployed, halfDeployed])(ground),
    contenders: (count, dice, ground) =>
      many(count, dice, id => ({
        component: 'orders',
        wants: { deploy: revision(id, dice, ground) },
      })),
    judge: expectSettled,
  },

  'runs of the same deployment': {
    start: (ground, dice) => dice.oneOf([free, deployed, halfDeployed])(ground),
    contenders: (count, dice, ground) => {
      const files = revision('all', dice, ground);
      return many(count, dice, () => ({
        component: 'orders',
        wants: { deploy: files },
      }));
    },
    judge: expectAllDone,
  },

  'two revisions, several runs of each': {
    start: (ground, dice) => dice.oneOf([free, deployed, halfDeployed])(ground),
    contenders: (count, dice, ground) => {
      const revisions = ['first', 'second'].map(id =>
        revision(id, dice, ground),
      );
      return many(count, dice, () => ({
        component: 'orders',
        wants: { deploy: dice.oneOf(revisions) },
      }));
    },
    judge: expectSettled,
  },

  'those who want different things': {
    start: (ground, dice) =>
      dice.oneOf([deployed, deployed, halfDeployed])(ground),
    contenders: (count, dice, ground) =>
      many(count, dice, id => {
        const chance = dice.below(10);
        const deploy = revision(id, dice, ground);
        if (chance === 0) {
          return { component: 'campaigns', wants: { deploy } };
        }
        if (chance === 1) {
          return { component: 'orders', wants: { rollbackTo: 'd0' } };
        }
        // Elsewhere what was observed may still be replaced after its removal.
        return chance < 4 && ground.conditionsSeeDeletions
          ? { component: 'orders', wants: 'removal' }
          : { component: 'orders', wants: { deploy } };
      }),
    judge: expectSettled,
  },
};
