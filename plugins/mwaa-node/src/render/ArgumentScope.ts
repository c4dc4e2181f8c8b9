import {
  DagParam,
  OperatorField,
  TaskGraph,
} from 'backstage-plugin-mwaa-common';
import { RenderScope } from './RenderScope';

/** One argument, and what its value may refer to. */
export interface ArgumentScope extends Pick<
  RenderScope,
  'spec' | 'target' | 'functions' | 'variables'
> {
  field: OperatorField;
  templateExt: readonly string[];
  /** Of the DAG, and of the task over them. */
  params: Readonly<Record<string, DagParam>>;
  /** What a branch may name; notifications name nothing. */
  nodes?: TaskGraph['nodes'];
}
