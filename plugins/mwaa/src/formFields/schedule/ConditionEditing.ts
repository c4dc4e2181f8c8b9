import {
  AssetCondition,
  AssetSuggestion,
  DagAsset,
  Problem,
} from 'backstage-plugin-mwaa-common';
import { ConditionPath } from '../../schedule/conditionPath';

/** What the parts of the condition builder share. */
export interface ConditionEditing {
  condition: AssetCondition;
  assets: { [key: string]: DagAsset };
  suggestions: readonly AssetSuggestion[];
  isLoading: boolean;
  problems: readonly Problem[];
  isDisabled: boolean;
  /** Place of the group that an asset is added to now. */
  addingTo?: string;
  startAdding(path: ConditionPath | undefined): void;
  change(condition: AssetCondition): void;
  addAsset(path: ConditionPath, asset: DagAsset): void;
  remove(path: ConditionPath): void;
  move(path: ConditionPath, step: -1 | 1): void;
  /** Id of a control of the part at a place. */
  idOf(path: ConditionPath, control: string): string;
}
