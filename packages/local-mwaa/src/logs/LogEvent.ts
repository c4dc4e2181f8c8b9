/** One entry of a log stream, times in milliseconds since the epoch. */
export interface LogEvent {
  timestamp: number;
  message: string;
}
