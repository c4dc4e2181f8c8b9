export { default } from '@backstage/cli/config/jest.js';
