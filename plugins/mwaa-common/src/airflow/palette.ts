import { athena } from './operators/athena';
import { bash } from './operators/bash';
import { bashSensor } from './operators/bashSensor';
import { branch } from './operators/branch';
import { branchDatetime } from './operators/branchDatetime';
import { branchPython } from './operators/branchPython';
import { branchWeekday } from './operators/branchWeekday';
import { dateTimeSensor } from './operators/dateTimeSensor';
import { dateTimeSensorAsync } from './operators/dateTimeSensorAsync';
import { dayOfWeekSensor } from './operators/dayOfWeekSensor';
import { ecsClusterSensor } from './operators/ecsClusterSensor';
import { ecsCreateCluster } from './operators/ecsCreateCluster';
import { ecsDeleteCluster } from './operators/ecsDeleteCluster';
import { ecsDeregisterTaskDefinition } from './operators/ecsDeregisterTaskDefinition';
import { ecsRegisterTaskDefinition } from './operators/ecsRegisterTaskDefinition';
import { ecsRunTask } from './operators/ecsRunTask';
import { ecsTaskSensor } from './operators/ecsTaskSensor';
import { empty } from './operators/empty';
import { emrAddSteps } from './operators/emrAddSteps';
import { emrServerlessJob } from './operators/emrServerlessJob';
import { eventbridgeDisableRule } from './operators/eventbridgeDisableRule';
import { eventbridgeEnableRule } from './operators/eventbridgeEnableRule';
import { eventbridgePutEvents } from './operators/eventbridgePutEvents';
import { eventbridgePutRule } from './operators/eventbridgePutRule';
import { externalTaskMarker } from './operators/externalTaskMarker';
import { externalTaskSensor } from './operators/externalTaskSensor';
import { glueCrawler } from './operators/glueCrawler';
import { glueJob } from './operators/glueJob';
import { http } from './operators/http';
import { lambdaCreateFunction } from './operators/lambdaCreateFunction';
import { lambdaFunctionSensor } from './operators/lambdaFunctionSensor';
import { lambdaInvoke } from './operators/lambdaInvoke';
import { latestOnly } from './operators/latestOnly';
import { python } from './operators/python';
import { pythonSensor } from './operators/pythonSensor';
import { redshiftData } from './operators/redshiftData';
import { s3CopyObject } from './operators/s3CopyObject';
import { s3KeySensor } from './operators/s3KeySensor';
import { sagemakerProcessing } from './operators/sagemakerProcessing';
import { shortCircuit } from './operators/shortCircuit';
import { shortCircuitPython } from './operators/shortCircuitPython';
import { shortCircuitWeekday } from './operators/shortCircuitWeekday';
import { snsPublish } from './operators/snsPublish';
import { sql } from './operators/sql';
import { sqsPublish } from './operators/sqsPublish';
import { sqsSensor } from './operators/sqsSensor';
import { stepFunctionExecutionSensor } from './operators/stepFunctionExecutionSensor';
import { stepFunctionGetExecutionOutput } from './operators/stepFunctionGetExecutionOutput';
import { stepFunctionStartExecution } from './operators/stepFunctionStartExecution';
import { timeDeltaSensor } from './operators/timeDeltaSensor';
import { timeSensor } from './operators/timeSensor';
import { triggerDag } from './operators/triggerDag';
import { waitSensor } from './operators/waitSensor';
import { OperatorDefinition } from './operatorDefinition';

/** Every operator a specification may name, in the order a form offers them. */
export const palette: readonly OperatorDefinition[] = [
  bash,
  python,
  empty,
  branch,
  branchWeekday,
  branchDatetime,
  branchPython,
  shortCircuit,
  shortCircuitWeekday,
  shortCircuitPython,
  latestOnly,
  triggerDag,
  externalTaskSensor,
  externalTaskMarker,
  dateTimeSensor,
  dateTimeSensorAsync,
  timeDeltaSensor,
  waitSensor,
  timeSensor,
  dayOfWeekSensor,
  pythonSensor,
  bashSensor,
  sql,
  http,
  s3KeySensor,
  s3CopyObject,
  glueJob,
  glueCrawler,
  athena,
  emrAddSteps,
  emrServerlessJob,
  lambdaInvoke,
  redshiftData,
  stepFunctionStartExecution,
  sagemakerProcessing,
  ecsRunTask,
  snsPublish,
  ecsRegisterTaskDefinition,
  ecsDeregisterTaskDefinition,
  ecsCreateCluster,
  ecsDeleteCluster,
  ecsTaskSensor,
  ecsClusterSensor,
  lambdaCreateFunction,
  lambdaFunctionSensor,
  stepFunctionExecutionSensor,
  stepFunctionGetExecutionOutput,
  sqsPublish,
  sqsSensor,
  eventbridgePutEvents,
  eventbridgePutRule,
  eventbridgeEnableRule,
  eventbridgeDisableRule,
];
