import { MainThreadTime } from './mainThreadTime';

/** What a page saw while somebody typed. All times in milliseconds since the page began. */
export interface TypingTimes {
  /** Each key that went down, first to last. */
  keys: number[];
  /** When the Python that was painted held so many of the letters, for the first time. */
  shown: { letters: number; at: number }[];
  /** Everything that kept the main thread for more than 50 ms. */
  longTasks: { at: number; for: number }[];
  /** The requests for a preview. */
  requests: { start: number; end: number; bytes: number; of: number }[];
  /** Of all letters together. */
  mainThread: MainThreadTime;
}
