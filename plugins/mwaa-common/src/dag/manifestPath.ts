/** The manifest's place in every folder; no file of a component may take it. */
export const MANIFEST_PATH = 'deployment.json';
