import { createContext, useContext } from 'react';

/** What a node of the drawing can ask for; the same object always. */
export interface GraphActions {
  /** Id of the element of a node. */
  elementId(key: string): string;
  addAfter(id: string): void;
}

const context = createContext<GraphActions | undefined>(undefined);

export const GraphActionsProvider = context.Provider;

/** Of the drawing around. */
export function useGraphActions(): GraphActions {
  const actions = useContext(context);
  if (!actions) throw new Error('A node is drawn outside of a graph.');
  return actions;
}
