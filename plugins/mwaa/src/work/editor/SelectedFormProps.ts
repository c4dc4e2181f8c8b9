import { AirflowTarget } from 'backstage-plugin-mwaa-common';
import { PartProblems } from '../problemsOfParts';
import { WorkAction } from '../WorkAction';
import { WorkState } from '../WorkState';

export interface SelectedFormProps {
  state: WorkState;
  problems: PartProblems;
  target?: AirflowTarget;
  connectionIds?: readonly string[];
  dispatch(action: WorkAction): void;
}
