import { catalogApiRef } from '@backstage/plugin-catalog-react';
import { ComponentType } from 'react';
import { MwaaApi } from '../src';
import { InMemoryDagApi } from '../src/testing/dag/InMemoryDagApi';

/** Answers of the backend, and what the rest of them are made of. */
export type StoryAnswers = Partial<MwaaApi> &
  Partial<Omit<InMemoryDagApi, keyof MwaaApi>>;

/** A field of the plugin in one state. */
export interface Story {
  title: string;
  /** JSON Schema of the form’s properties, with `ui:field`. */
  properties: { [name: string]: object };
  /** Names of properties that must be filled in. */
  required?: string[];
  /** What the form holds when it opens. */
  formData?: { [name: string]: unknown };
  /** What the backend answers, where the story needs other answers than the usual ones. */
  api?: StoryAnswers;
  /** The catalog, where the story needs one; the dev setup has no backend. */
  catalog?: typeof catalogApiRef.T;
  /** Shown instead of a form. */
  element?: ComponentType;
}
