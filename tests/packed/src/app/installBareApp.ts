import { cp, mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { installProject } from '../installProject';

/** What an app in the new frontend system has that offers templates, and no more. */
const packages = [
  '@backstage/cli',
  '@backstage/frontend-defaults',
  '@backstage/plugin-catalog',
  '@backstage/plugin-scaffolder',
  '@backstage/ui',
  'react',
  'react-dom',
  'react-router',
  'react-router-dom',
];

const source = `
import '@backstage/cli/asset-types';
import '@backstage/ui/css/styles.css';
import ReactDOM from 'react-dom/client';
import { createApp } from '@backstage/frontend-defaults';
import catalogPlugin from '@backstage/plugin-catalog/alpha';
import scaffolderPlugin from '@backstage/plugin-scaffolder/alpha';
import mwaaPlugin from 'backstage-plugin-mwaa';

const app = createApp({ features: [catalogPlugin, scaffolderPlugin, mwaaPlugin] });
ReactDOM.createRoot(document.getElementById('root')).render(app.createRoot());
`;

const config = `
app: { title: Bare, baseUrl: 'http://127.0.0.1:7007' }
backend: { baseUrl: 'http://127.0.0.1:7007' }
organization: { name: Bare }
`;

/** Installs such an app with our plugins; see installProject. */
export async function installBareApp(
  root: string,
  dir: string,
  tarballs: Record<string, string>,
): Promise<void> {
  await mkdir(join(dir, 'src'));
  await writeFile(join(dir, 'src/index.jsx'), source);
  await writeFile(join(dir, 'app-config.yaml'), config);
  await cp(join(root, 'packages/app/public'), join(dir, 'public'), {
    recursive: true,
  });
  await installProject({
    root,
    dir,
    packages,
    versionsFrom: ['packages/app'],
    tarballs,
    manifest: {
      version: '0.0.0',
      backstage: { role: 'frontend' },
      browserslist: ['last 1 chrome version'],
    },
  });
}
