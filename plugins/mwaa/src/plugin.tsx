import {
  ApiBlueprint,
  createFrontendPlugin,
  discoveryApiRef,
  fetchApiRef,
} from '@backstage/frontend-plugin-api';
import { FormFieldBlueprint } from '@backstage/plugin-scaffolder-react/alpha';
import { MwaaClient } from './api/MwaaClient';
import { mwaaApiRef } from './api/mwaaApiRef';
import { dagCardExtension } from './component/dagCardExtension';
import { ongoingTaskRouteRef } from './component/ongoingTaskRouteRef';
import { selectedTemplateRouteRef } from './component/selectedTemplateRouteRef';
import { draftExtension } from './draft/draftExtension';
import { environmentPageExtension } from './environment/environmentPageExtension';
import { dagPageExtension } from './page/dagPageExtension';
import { dagPageRouteRef } from './page/dagPageRouteRef';
import { resultsExtension } from './results/resultsExtension';

const mwaaApi = ApiBlueprint.make({
  params: defineParams =>
    defineParams({
      api: mwaaApiRef,
      deps: { discoveryApi: discoveryApiRef, fetchApi: fetchApiRef },
      factory: deps => new MwaaClient(deps),
    }),
});

/*
 * Each field is a chunk of its own that the form loads before it shows. What
 * is heavy in a field is loaded when the field is on the screen.
 */
const environmentPicker = FormFieldBlueprint.make({
  name: 'environment-picker',
  params: {
    field: () =>
      import('./formFields/environmentPicker').then(m => m.environmentPicker),
  },
});
const dagId = FormFieldBlueprint.make({
  name: 'dag-id',
  params: { field: () => import('./formFields/dagId').then(m => m.dagId) },
});
const schedule = FormFieldBlueprint.make({
  name: 'schedule',
  params: {
    field: () => import('./formFields/schedule').then(m => m.schedule),
  },
});
const tasks = FormFieldBlueprint.make({
  name: 'tasks',
  params: { field: () => import('./formFields/tasks').then(m => m.tasks) },
});
const preview = FormFieldBlueprint.make({
  name: 'preview',
  params: {
    field: () => import('./formFields/preview').then(m => m.preview),
  },
});
const references = FormFieldBlueprint.make({
  name: 'references',
  params: {
    field: () => import('./formFields/references').then(m => m.references),
  },
});
const tags = FormFieldBlueprint.make({
  name: 'tags',
  params: { field: () => import('./formFields/tags').then(m => m.tags) },
});
const basedOn = FormFieldBlueprint.make({
  name: 'based-on',
  params: {
    field: () => import('./formFields/basedOn').then(m => m.basedOn),
  },
});
const draft = FormFieldBlueprint.make({
  name: 'draft',
  params: { field: () => import('./formFields/draft').then(m => m.draft) },
});

/** Form fields for templates of DAGs, and what the pages of workloads show. */
export default createFrontendPlugin({
  pluginId: 'mwaa',
  routes: { dagPage: dagPageRouteRef },
  externalRoutes: {
    selectedTemplate: selectedTemplateRouteRef,
    ongoingTask: ongoingTaskRouteRef,
  },
  extensions: [
    mwaaApi,
    environmentPicker,
    dagId,
    schedule,
    tasks,
    preview,
    references,
    tags,
    basedOn,
    draft,
    draftExtension,
    dagCardExtension,
    dagPageExtension,
    environmentPageExtension,
    resultsExtension,
  ],
});
