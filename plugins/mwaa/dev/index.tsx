import { createDevApp } from '@backstage/frontend-dev-utils';
import catalogPlugin from '@backstage/plugin-catalog/alpha';
import scaffolderPlugin from '@backstage/plugin-scaffolder/alpha';
import mwaaPlugin from '../src';
import { storiesPlugin } from './storiesPlugin';

createDevApp({
  features: [catalogPlugin, scaffolderPlugin, mwaaPlugin, storiesPlugin],
});
