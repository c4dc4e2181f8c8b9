/** The answer; undefined when Airflow does not know what it was asked about. */
export async function undefinedIfUnknown<T>(
  asked: Promise<T>,
): Promise<T | undefined> {
  try {
    return await asked;
  } catch (error) {
    if ((error as Error).name === 'NotFoundError') {
      return undefined;
    }
    throw error;
  }
}
