import { pythonKeywords } from './pythonKeywords';

/** Whether Python lets a name of its own be called that; ASCII only. */
export const isPythonIdentifier = (name: string): boolean =>
  /^[A-Za-z_][A-Za-z0-9_]*$/.test(name) && !pythonKeywords.has(name);
