/** What a field of the manifest says. */
export interface FieldMeaning {
  /** Markdown of one line. */
  meaning: string;
  /** A manifest without it is none. */
  required?: true;
}

/** By name; the compiler sees to it that none is missing. */
export type FieldMeanings<T> = Readonly<
  Record<keyof Required<T> & string, FieldMeaning>
>;
