import { abandonedScenario } from '../s3/abandonedScenario';
import { ContractServer } from '../s3/ContractServer';
import { newScenario } from '../s3/deploymentScenario';
import { Contender } from './Contender';
import { Dice } from './Dice';
import { expectAllDone } from './expectAllDone';
import { expectOneWinner } from './expectOneWinner';
import { expectSettled } from './expectSettled';
import { Race } from './Race';
import { revision } from './revision';

const LATEST_START = 8;

const free = (server: ContractServer) =>
  newScenario(server, { deployed: false });

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
    contenders: (count, dice, server) =>
      many(count, dice, id => ({
        component: id,
        wants: { deploy: revision(id, dice, server) },
      })),
    judge: expectOneWinner,
  },

  'revisions of one component': {
    start: (server, dice) =>
      dice.oneOf([free, newScenario, abandonedScenario])(server),
    contenders: (count, dice, server) =>
      many(count, dice, id => ({
        component: 'orders',
        wants: { deploy: revision(id, dice, server) },
      })),
    judge: expectSettled,
  },

  'runs of the same deployment': {
    start: (server, dice) =>
      dice.oneOf([free, newScenario, abandonedScenario])(server),
    contenders: (count, dice, server) => {
      const files = revision('all', dice, server);
      return many(count, dice, () => ({
        component: 'orders',
        wants: { deploy: files },
      }));
    },
    judge: expectAllDone,
  },

  'two revisions, several runs of each': {
    start: (server, dice) =>
      dice.oneOf([free, newScenario, abandonedScenario])(server),
    contenders: (count, dice, server) => {
      const revisions = ['first', 'second'].map(id =>
        revision(id, dice, server),
      );
      return many(count, dice, () => ({
        component: 'orders',
        wants: { deploy: dice.oneOf(revisions) },
      }));
    },
    judge: expectSettled,
  },

  'those who want different things': {
    start: (server, dice) =>
      dice.oneOf([newScenario, newScenario, abandonedScenario])(server),
    contenders: (count, dice, server) =>
      many(count, dice, id => {
        const chance = dice.below(10);
        const deploy = revision(id, dice, server);
        if (chance === 0) {
          return { component: 'campaigns', wants: { deploy } };
        }
        if (chance === 1) {
          return { component: 'orders', wants: { rollbackTo: 'd0' } };
        }
        // Elsewhere what was observed may still be replaced after its removal.
        return chance < 4 && server.conditionsSeeDeletions
          ? { component: 'orders', wants: 'removal' }
          : { component: 'orders', wants: { deploy } };
      }),
    judge: expectSettled,
  },
};
