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
import { componentPath } from './componentPath';
import { DagClient } from './DagClient';
import { MwaaApi } from './MwaaApi';
import { routePath } from './routePath';
import { routeQuery } from './routeQuery';

/** MwaaApi over HTTP. */
export class MwaaClient extends DagClient implements MwaaApi {
  environments({ refresh, signal }: Cancellable & { refresh?: boolean } = {}) {
    return this.get<EnvironmentList>(
      `/environments${refresh ? '?refresh=true' : ''}`,
      { signal },
    );
  }

  dagIdAvailability(
    request: { environment: string; dagId: string; componentRef?: string },
    options?: Cancellable,
  ) {
    const { environment, dagId, componentRef } = request;
    return this.get<DagIdAvailability>(
      `${routePath('environments', environment, 'dag-ids', dagId)}${routeQuery({ componentRef: componentRef || undefined })}`,
      options,
    );
  }

  assets(environment: string, options?: Cancellable) {
    return this.get<AssetSuggestions>(
      routePath('environments', environment, 'assets'),
      options,
    );
  }

  connectionIds(environment: string, options?: Cancellable) {
    return this.get<ConnectionIds>(
      routePath('environments', environment, 'connections'),
      options,
    );
  }

  preview(
    request: { environment: string; spec: unknown },
    options?: Cancellable,
  ) {
    return this.post<DagPreview>('/preview', request, options);
  }

  plan(
    request: {
      environment: string;
      spec: unknown;
      componentRef: string;
      owner: string;
    },
    options?: Cancellable,
  ) {
    return this.post<DagPlanAnswer>('/plan', request, options);
  }

  componentDag(componentRef: string, options?: Cancellable) {
    return this.get<ComponentDag>(componentPath(componentRef, 'dag'), options);
  }
}
