import { statusOf } from './errors';

const ATTEMPTS = 3;

/**
 * Sends again what S3 answers with 409: another write to the key was under
 * way, the condition was not looked at, and nothing was done. The SDK does
 * not try that again by itself.
 */
export async function againIfBusy<T>(send: () => Promise<T>): Promise<T> {
  for (let attempt = 1; ; attempt++) {
    try {
      return await send();
    } catch (error) {
      if (statusOf(error) !== 409 || attempt === ATTEMPTS) {
        throw error;
      }
    }
  }
}
