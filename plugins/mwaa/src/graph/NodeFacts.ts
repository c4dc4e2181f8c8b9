/** What the drawing says about a task or group. */
export type NodeFacts = {
  kind: 'task' | 'group';
  /** Full id. */
  id: string;
  /** Full ids of what it waits for. */
  upstreams: readonly string[];
  /** As it is written; the group around it is drawn. */
  name: string;
  operator?: string;
  /** Of the operator. */
  title?: string;
  traits: readonly Trait[];
  problems: number;
  isSelected: boolean;
  /** Where the keyboard is. */
  isActive: boolean;
  /** Where an arrow that is being drawn would begin. */
  isStart: boolean;
};

export type Trait = 'sensor' | 'branch' | 'setup' | 'teardown' | 'mapped';
