export { mwaaMarkdown } from './mwaaMarkdown';
export { mwaaYaml } from './mwaaYaml';
