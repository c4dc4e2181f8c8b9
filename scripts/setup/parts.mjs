import { readdirSync } from 'node:fs';
import { requirements } from '../paths.mjs';
import { installChromium } from './installChromium.mjs';
import { installOverlay } from './installOverlay.mjs';
import { installPackages } from './installPackages.mjs';
import { installPython } from './installPython.mjs';
import { installRclone } from './installRclone.mjs';
import { installTools } from './installTools.mjs';
import { installUv } from './installUv.mjs';
import { installVersitygw } from './installVersitygw.mjs';

const requirementFiles = readdirSync(requirements);

/** The versions of which there is a file of these requirements. */
const versionsOf = kind =>
  requirementFiles.flatMap(
    file => new RegExp(`^${kind}-([\\d.]+)\\.txt$`).exec(file)?.[1] ?? [],
  );

/** One Python environment for each Airflow that MWAA runs; pins are for 3.11 only. */
const airflowParts = Object.fromEntries(
  versionsOf('airflow').map(version => {
    const name = `airflow-${version}`;
    return [
      name,
      { after: ['uv'], install: () => installPython(name, '3.11') },
    ];
  }),
);

/** The providers that an image lacks and operators of the palette need. */
const overlayParts = Object.fromEntries(
  versionsOf('overlay').map(version => {
    const airflow = `airflow-${version}`;
    const name = `overlay-${version}`;
    return [
      name,
      { after: [airflow], install: () => installOverlay(name, airflow) },
    ];
  }),
);

/**
 * What can be set up, and after which other parts. `cores`: how many it keeps
 * busy, where that is for long.
 */
export const parts = {
  tools: { after: [], install: installTools },
  packages: { after: ['tools'], install: installPackages },
  uv: { after: [], install: installUv },
  techdocs: { after: ['uv'], install: () => installPython('techdocs') },
  'local-aws': { after: ['uv'], install: () => installPython('local-aws') },
  // Reads the Python that the contract suite keeps.
  ruff: { after: ['uv'], install: () => installPython('ruff') },
  ...airflowParts,
  ...overlayParts,
  // What generated DAGs are measured against, laid over an Airflow.
  'dag-factory': {
    after: ['uv'],
    install: () => installPython('dag-factory', '3.11'),
  },
  // What bulk deployments are measured against.
  uploaders: {
    after: ['uv'],
    install: () => installPython('uploaders', '3.11'),
  },
  rclone: { after: [], install: installRclone },
  versitygw: { after: ['uv'], cores: 1, install: installVersitygw },
  chromium: { after: [], install: installChromium },
};

/** What `npm start` needs; every suite needs `packages` as well. */
export const partsOfStart = ['packages', 'techdocs', 'local-aws'];
