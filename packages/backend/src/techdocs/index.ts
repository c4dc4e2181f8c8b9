export { checkoutDocsModule as default } from './checkoutDocsModule';
