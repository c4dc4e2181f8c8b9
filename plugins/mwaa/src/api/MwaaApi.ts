import {
  AssetSuggestions,
  ComponentDag,
  ConnectionIds,
  DagIdAvailability,
  DagPlanAnswer,
  DagPreview,
  EnvironmentList,
} from 'backstage-plugin-mwaa-common';
import { Cancellable } from './Cancellable';
import { DagApi } from './DagApi';

/** What the fields and pages ask the mwaa backend. Errors are ResponseError; their message is for people. */
export interface MwaaApi extends DagApi {
  /** `refresh`: not from what was read a moment ago. */
  environments(
    options?: Cancellable & { refresh?: boolean },
  ): Promise<EnvironmentList>;
  /** Whether a component could claim the dag_id. */
  dagIdAvailability(
    request: { environment: string; dagId: string; componentRef?: string },
    options?: Cancellable,
  ): Promise<DagIdAvailability>;
  assets(environment: string, options?: Cancellable): Promise<AssetSuggestions>;
  connectionIds(
    environment: string,
    options?: Cancellable,
  ): Promise<ConnectionIds>;
  /** Renders; asks nothing of AWS but which environment it is. */
  preview(
    request: { environment: string; spec: unknown },
    options?: Cancellable,
  ): Promise<DagPreview>;
  /** Plans against what is deployed; problems in the specification are an InputError. */
  plan(
    request: {
      environment: string;
      spec: unknown;
      componentRef: string;
      owner: string;
    },
    options?: Cancellable,
  ): Promise<DagPlanAnswer>;
  /** What the repository of a component says now. */
  componentDag(
    componentRef: string,
    options?: Cancellable,
  ): Promise<ComponentDag>;
}
