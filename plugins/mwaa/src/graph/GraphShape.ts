/** A task or group in the drawing; keys follow positions, so renaming moves nothing. */
export interface ShapeNode {
  /** `t0` is the first task, `g0` the first group. */
  key: string;
  kind: 'task' | 'group';
  /** In `tasks` or `groups` of the work. */
  index: number;
  /** Key of the group around it. */
  parent?: string;
}

/** An arrow as it is drawn, between the keys of tasks or groups. */
export interface ShapeEdge {
  key: string;
  from: string;
  to: string;
  label?: string;
  /** `after`: written as such, and can be removed; else another field makes it. */
  by: 'after' | 'result' | 'follower' | 'setup';
}

/** What the layout depends on, and nothing else. */
export interface GraphShape {
  /** Equal for equal shapes. */
  id: string;
  /** Groups before what they hold. */
  nodes: readonly ShapeNode[];
  edges: readonly ShapeEdge[];
}
