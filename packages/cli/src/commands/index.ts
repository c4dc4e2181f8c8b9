export { deploy } from './deploy';
export { plan } from './plan';
export { render } from './render';
export { schema } from './schema';
export { validate } from './validate';
