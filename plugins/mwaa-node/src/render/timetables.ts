/** The classes of timetables, in Airflow itself, because airflow.sdk of 3.0 lacks them. */
export const timetables = {
  cron: {
    trigger: {
      module: 'airflow.timetables.trigger',
      name: 'CronTriggerTimetable',
    },
    interval: {
      module: 'airflow.timetables.interval',
      name: 'CronDataIntervalTimetable',
    },
  },
  delta: {
    trigger: {
      module: 'airflow.timetables.trigger',
      name: 'DeltaTriggerTimetable',
    },
    interval: {
      module: 'airflow.timetables.interval',
      name: 'DeltaDataIntervalTimetable',
    },
  },
  crons: {
    module: 'airflow.timetables.trigger',
    name: 'MultipleCronTriggerTimetable',
  },
} as const;
