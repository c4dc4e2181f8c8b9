import { readdirSync } from 'node:fs';
import { requirements } from '../paths.mjs';
import { installChromium } from './installChromium.mjs';
import { installPackages } from './installPackages.mjs';
import { installPython } from './installPython.mjs';
import { installTools } from './installTools.mjs';
import { installUv } from './installUv.mjs';
import { installVersitygw } from './installVersitygw.mjs';

/** One Python environment for each Airflow that MWAA runs; pins are for 3.11 only. */
const airflowParts = Object.fromEntries(
  readdirSync(requirements)
    .flatMap(file => /^(airflow-[\d.]+)\.txt$/.exec(file)?.[1] ?? [])
    .map(name => [
      name,
      { after: ['uv'], install: () => installPython(name, '3.11') },
    ]),
);

/**
 * What can be set up, and after which other parts.
 */
export const parts = {
  tools: { after: [], install: installTools },
  packages: { after: ['tools'], install: installPackages },
  uv: { after: [], install: installUv },
  techdocs: { after: ['uv'], install: () => installPython('techdocs') },
  'local-aws': { after: ['uv'], install: () => installPython('local-aws') },
  ...airflowParts,
  versitygw: { after: ['uv'], install: installVersitygw },
  chromium: { after: [], install: installChromium },
};

/** What `npm start` needs; every suite needs `packages` as well. */
export const partsOfStart = ['packages', 'techdocs', 'local-aws'];
