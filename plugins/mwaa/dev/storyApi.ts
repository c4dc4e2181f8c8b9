import { MwaaApi } from '../src';
import { InMemoryMwaaApi } from '../src/testing/InMemoryMwaaApi';
import { StoryAnswers } from './Story';

/** Usual answers, with those of a story over them. */
export const storyApi = (answers: StoryAnswers = {}): MwaaApi =>
  Object.assign(new InMemoryMwaaApi(), answers);
