import { DagSpec, DagValue, readDagValue } from 'backstage-plugin-mwaa-common';
import { environmentTemplate } from './environmentTemplate';

/** Puts the values of an environment in the place of `$env` and `env.NAME`. */
export class EnvironmentFilling {
  readonly #read: (name: string) => DagValue;
  readonly #isNative: boolean;

  constructor(
    read: (name: string) => DagValue,
    { nativeRendering = false }: Pick<DagSpec, 'nativeRendering'>,
  ) {
    this.#read = read;
    this.#isNative = nativeRendering;
  }

  value(value: DagValue): DagValue {
    const reading = readDagValue(value);
    switch (reading.kind) {
      case 'env':
        return this.#read(reading.name);
      case 'template': {
        const { template, text } = this.template(reading.template);
        // Natively, Airflow makes more of the text than text.
        return this.#isNative || text === undefined
          ? { $template: template }
          : text;
      }
      case 'list':
        return reading.items.map(item => this.value(item));
      case 'mapping':
        return this.mapping(Object.fromEntries(reading.entries));
      default:
        return value;
    }
  }

  mapping(values: Record<string, DagValue>): Record<string, DagValue> {
    return Object.fromEntries(
      Object.entries(values).map(([name, value]) => [name, this.value(value)]),
    );
  }

  template(text: string) {
    return environmentTemplate(text, this.#read);
  }
}
