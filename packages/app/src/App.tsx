import { createApp } from '@backstage/frontend-defaults';
import catalogPlugin from '@backstage/plugin-catalog/alpha';
import { navigationModule } from './navigation';
import { signInModule } from './signIn';

export const App = createApp({
  features: [catalogPlugin, navigationModule, signInModule],
});
