import { codeBlock } from './codeBlock';

/** A block of code that nothing in the diff can end. */
export const diffBlock = (diff: string): string => codeBlock(diff, 'diff');
