import { setTimeout as delay } from 'node:timers/promises';
import { NotFoundError } from '@backstage/errors';
import { createTemplateAction } from '@backstage/plugin-scaffolder-node';
import { ActionServices } from '../ActionServices';
import { refuseTemplateExpressions } from '../input/refuseTemplateExpressions';
import { examples } from './componentAwait.examples';

const PAUSE_MS = 500;

/**
 * `mwaa:component:await`: ends once the catalog shows the component.
 * `catalog:register` ends before: it records the location, and the catalog
 * reads it afterwards. Until then a link to the component leads nowhere.
 */
export const createComponentAwaitAction = (
  { catalog }: Pick<ActionServices, 'catalog'>,
  { patienceMs } = { patienceMs: 60_000 },
) =>
  createTemplateAction({
    id: 'mwaa:component:await',
    description:
      'Waits until the catalog shows a component that was registered, so that a link to it leads somewhere. Fails after a minute.',
    examples,
    supportsDryRun: true,
    schema: {
      input: {
        componentRef: z =>
          z.string().min(1).describe('Entity ref of the component'),
      },
      output: {
        componentRef: z => z.string().describe('The entity ref, as given'),
      },
    },
    async handler(ctx) {
      refuseTemplateExpressions(ctx.input);
      const { componentRef } = ctx.input;
      const credentials = await ctx.getInitiatorCredentials();
      const isThere = () =>
        catalog.getEntityByRef(componentRef, { credentials });
      const deadline = Date.now() + patienceMs;
      while (!ctx.isDryRun && !(await isThere())) {
        if (Date.now() >= deadline) {
          throw new NotFoundError(
            `${componentRef} was registered, but the catalog does not show it after ${
              patienceMs / 1000
            } s. It may still read it; if it stays away, look at the errors of its location in the catalog and whether catalog.rules allow its kind.`,
          );
        }
        await delay(PAUSE_MS, undefined, { signal: ctx.signal });
      }
      ctx.output('componentRef', componentRef);
    },
  });
