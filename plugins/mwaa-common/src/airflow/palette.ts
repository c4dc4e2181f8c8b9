import { athena } from './operators/athena';
import { bash } from './operators/bash';
import { ecsRunTask } from './operators/ecsRunTask';
import { empty } from './operators/empty';
import { emrAddSteps } from './operators/emrAddSteps';
import { emrServerlessJob } from './operators/emrServerlessJob';
import { glueCrawler } from './operators/glueCrawler';
import { glueJob } from './operators/glueJob';
import { http } from './operators/http';
import { lambdaInvoke } from './operators/lambdaInvoke';
import { python } from './operators/python';
import { redshiftData } from './operators/redshiftData';
import { s3CopyObject } from './operators/s3CopyObject';
import { s3KeySensor } from './operators/s3KeySensor';
import { sagemakerProcessing } from './operators/sagemakerProcessing';
import { snsPublish } from './operators/snsPublish';
import { sql } from './operators/sql';
import { stepFunctionStartExecution } from './operators/stepFunctionStartExecution';
import { OperatorDefinition } from './operatorDefinition';

/** Every operator a specification may name, in the order a form offers them. */
export const palette: readonly OperatorDefinition[] = [
  bash,
  python,
  empty,
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
];
