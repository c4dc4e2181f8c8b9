import { installChromium } from './installChromium.mjs';
import { installPackages } from './installPackages.mjs';
import { installPython } from './installPython.mjs';
import { installTools } from './installTools.mjs';
import { installUv } from './installUv.mjs';
import { installVersitygw } from './installVersitygw.mjs';

/**
 * What can be set up, and after which other parts. Airflow's pins are for
 * Python 3.11 only.
 */
export const parts = {
  tools: { after: [], install: installTools },
  packages: { after: ['tools'], install: installPackages },
  uv: { after: [], install: installUv },
  techdocs: { after: ['uv'], install: () => installPython('techdocs') },
  'local-aws': { after: ['uv'], install: () => installPython('local-aws') },
  'airflow-3.0.6': {
    after: ['uv'],
    install: () => installPython('airflow-3.0.6', '3.11'),
  },
  'airflow-2.10.3': {
    after: ['uv'],
    install: () => installPython('airflow-2.10.3', '3.11'),
  },
  versitygw: { after: ['uv'], install: installVersitygw },
  chromium: { after: [], install: installChromium },
};

/** What `npm start` needs; every suite needs `packages` as well. */
export const partsOfStart = ['packages', 'techdocs', 'local-aws'];
