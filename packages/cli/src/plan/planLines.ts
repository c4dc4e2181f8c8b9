import { DeploymentPlan, PlannedAction } from 'backstage-plugin-mwaa-node';
import { diffLines } from '../output/diffLines';
import { Colour, coloured, Line } from '../output/Line';

const ACTIONS: Record<PlannedAction, { sign: string; colour: Colour }> = {
  create: { sign: '+', colour: 'green' },
  update: { sign: '~', colour: 'yellow' },
  delete: { sign: '-', colour: 'red' },
  unchanged: { sign: '=', colour: 'dim' },
  conflict: { sign: '!', colour: 'red' },
};

/** What is planned for each file, with the differences. */
export function planLines(
  plan: Pick<DeploymentPlan, 'claimConflict' | 'files' | 'foreign'>,
): Line[] {
  return [
    ...(plan.claimConflict
      ? [[coloured('red', '! '), plan.claimConflict.reason]]
      : []),
    ...plan.files.flatMap(({ path, action, reason, size, diff }) => {
      const { sign, colour } = ACTIONS[action];
      const bytes = size === undefined ? '' : ` (${size} bytes)`;
      return [
        [
          coloured(colour, `${sign} ${action.padEnd(9)}`),
          ` ${path}`,
          coloured('dim', bytes),
          reason ? `: ${reason}` : '',
        ],
        ...(diff ? diffLines(diff) : []),
      ];
    }),
    ...plan.foreign.map(key => [
      coloured('dim', `? not ours  ${key}, left alone`),
    ]),
  ];
}
