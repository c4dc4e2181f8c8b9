import { WorkAction } from './WorkAction';
import { WorkState, WorkStep } from './WorkState';

/** What an action does to the work; `undefined` or the same work if it cannot be done. */
export type WorkChange<Type extends WorkAction['type']> = (
  state: WorkState,
  action: Extract<WorkAction, { type: Type }>,
) => (WorkStep & { nextKey?: number }) | undefined;

export type WorkChanges<Type extends WorkAction['type']> = {
  [Each in Type]: WorkChange<Each>;
};
