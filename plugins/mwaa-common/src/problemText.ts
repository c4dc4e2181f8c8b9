import { Problem } from './problem';

const pathText = (path: Problem['path']): string =>
  path.reduce<string>((text, part) => {
    if (typeof part === 'number') return `${text}[${part}]`;
    return text ? `${text}.${part}` : part;
  }, '');

/** `tasks[0].with.sql: is missing`, one problem a line. */
export const problemText = ({ path, message }: Problem): string =>
  path.length ? `${pathText(path)}: ${message}` : message;
