export { localAuthModule as default } from './localAuthModule';
