export { PreviewField } from '../formFields/preview/PreviewField';
export { ScheduleField } from '../formFields/schedule/ScheduleField';
export { scheduleProblems } from '../formFields/schedule/scheduleProblems';
export { TasksField } from '../formFields/tasks/TasksField';
export { workProblems } from '../formFields/tasks/workProblems';
