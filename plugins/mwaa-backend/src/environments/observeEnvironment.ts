import { toError } from '@backstage/errors';
import {
  AskOptions,
  ConfiguredEnvironment,
  MwaaEnvironment,
  PrefixEntries,
  SharedReads,
} from 'backstage-plugin-mwaa-node';
import { ObservedEnvironment } from './ObservedEnvironment';

async function folderOf(
  environment: MwaaEnvironment,
  reads: SharedReads,
  ask: AskOptions,
): Promise<PrefixEntries | { error: Error }> {
  try {
    return (await reads.dagsFolder(environment, ask)).value;
  } catch (error) {
    return { error: toError(error) };
  }
}

/** Looks at one environment; whatever goes wrong is part of the answer. */
export async function observeEnvironment(
  configured: ConfiguredEnvironment,
  reads: SharedReads,
  ask: AskOptions,
): Promise<ObservedEnvironment> {
  try {
    const { value: environment, at } = await reads.describe(configured, ask);
    const folder = await folderOf(environment, reads, ask);
    return { configured, environment, folder, at };
  } catch (error) {
    return { configured, error: toError(error) };
  }
}
