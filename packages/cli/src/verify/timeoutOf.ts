import { wholeNumber } from '../program/wholeNumber';
import { VerifyOptions } from './VerifyOptions';

const MOST_SECONDS = 24 * 60 * 60;

/** How long to wait, as far as somebody said so. InputError. */
export const timeoutOf = ({ timeout }: VerifyOptions): number | undefined =>
  wholeNumber(timeout, { flag: '--timeout', least: 0, most: MOST_SECONDS });
