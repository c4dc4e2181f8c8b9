import { Story } from '../Story';

/** The stories of each field, loaded when they are looked at. */
export const stories: { [field: string]: () => Promise<Story[]> } = {
  'environment-picker': () =>
    import('./environmentPicker').then(m => m.default),
  'dag-id': () => import('./dagId').then(m => m.default),
  schedule: () => import('./schedule').then(m => m.default),
  tasks: () => import('./tasks').then(m => m.default),
  graph: () => import('./graph').then(m => m.default),
  arguments: () => import('./arguments').then(m => m.default),
  preview: () => import('./preview').then(m => m.default),
  tags: () => import('./tags').then(m => m.default),
  references: () => import('./references').then(m => m.default),
  form: () => import('./form').then(m => m.default),
  'dag-card': () => import('./dagCard').then(m => m.default),
  'dag-page': () => import('./dagPage').then(m => m.default),
  'environment-page': () => import('./environmentPage').then(m => m.default),
  component: () => import('./component').then(m => m.default),
};
