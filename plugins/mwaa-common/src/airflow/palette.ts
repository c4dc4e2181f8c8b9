import { airbyteJobSensor } from './operators/airbyteJobSensor';
import { airbyteTriggerSync } from './operators/airbyteTriggerSync';
import { appflowRun } from './operators/appflowRun';
import { appflowRunDaily } from './operators/appflowRunDaily';
import { appflowRunFull } from './operators/appflowRunFull';
import { athena } from './operators/athena';
import { athenaSensor } from './operators/athenaSensor';
import { bash } from './operators/bash';
import { bashSensor } from './operators/bashSensor';
import { batchJob } from './operators/batchJob';
import { batchSensor } from './operators/batchSensor';
import { bedrockBatchInference } from './operators/bedrockBatchInference';
import { bedrockCustomizeModel } from './operators/bedrockCustomizeModel';
import { bedrockInvokeModel } from './operators/bedrockInvokeModel';
import { branch } from './operators/branch';
import { branchDatetime } from './operators/branchDatetime';
import { branchPython } from './operators/branchPython';
import { branchSql } from './operators/branchSql';
import { branchWeekday } from './operators/branchWeekday';
import { cloudformationCreateStack } from './operators/cloudformationCreateStack';
import { cloudformationCreateStackSensor } from './operators/cloudformationCreateStackSensor';
import { cloudformationDeleteStack } from './operators/cloudformationDeleteStack';
import { cloudformationDeleteStackSensor } from './operators/cloudformationDeleteStackSensor';
import { datasync } from './operators/datasync';
import { dateTimeSensor } from './operators/dateTimeSensor';
import { dateTimeSensorAsync } from './operators/dateTimeSensorAsync';
import { dayOfWeekSensor } from './operators/dayOfWeekSensor';
import { dbtCloudJobRunSensor } from './operators/dbtCloudJobRunSensor';
import { dbtCloudRunJob } from './operators/dbtCloudRunJob';
import { dmsCreateTask } from './operators/dmsCreateTask';
import { dmsDeleteTask } from './operators/dmsDeleteTask';
import { dmsDescribeTasks } from './operators/dmsDescribeTasks';
import { dmsStartTask } from './operators/dmsStartTask';
import { dmsStopTask } from './operators/dmsStopTask';
import { dmsTaskCompletedSensor } from './operators/dmsTaskCompletedSensor';
import { dynamodbToS3 } from './operators/dynamodbToS3';
import { dynamodbValueSensor } from './operators/dynamodbValueSensor';
import { ecsClusterSensor } from './operators/ecsClusterSensor';
import { ecsCreateCluster } from './operators/ecsCreateCluster';
import { ecsDeleteCluster } from './operators/ecsDeleteCluster';
import { ecsDeregisterTaskDefinition } from './operators/ecsDeregisterTaskDefinition';
import { ecsRegisterTaskDefinition } from './operators/ecsRegisterTaskDefinition';
import { ecsRunTask } from './operators/ecsRunTask';
import { ecsTaskSensor } from './operators/ecsTaskSensor';
import { eksClusterSensor } from './operators/eksClusterSensor';
import { eksCreateCluster } from './operators/eksCreateCluster';
import { eksCreateNodegroup } from './operators/eksCreateNodegroup';
import { eksDeleteCluster } from './operators/eksDeleteCluster';
import { eksDeleteNodegroup } from './operators/eksDeleteNodegroup';
import { eksNodegroupSensor } from './operators/eksNodegroupSensor';
import { eksPod } from './operators/eksPod';
import { email } from './operators/email';
import { empty } from './operators/empty';
import { emrAddSteps } from './operators/emrAddSteps';
import { emrContainer } from './operators/emrContainer';
import { emrContainerSensor } from './operators/emrContainerSensor';
import { emrCreateJobFlow } from './operators/emrCreateJobFlow';
import { emrEksCreateCluster } from './operators/emrEksCreateCluster';
import { emrJobFlowSensor } from './operators/emrJobFlowSensor';
import { emrServerlessApplicationSensor } from './operators/emrServerlessApplicationSensor';
import { emrServerlessCreateApplication } from './operators/emrServerlessCreateApplication';
import { emrServerlessDeleteApplication } from './operators/emrServerlessDeleteApplication';
import { emrServerlessJob } from './operators/emrServerlessJob';
import { emrServerlessJobSensor } from './operators/emrServerlessJobSensor';
import { emrServerlessStopApplication } from './operators/emrServerlessStopApplication';
import { emrStepSensor } from './operators/emrStepSensor';
import { emrTerminateJobFlow } from './operators/emrTerminateJobFlow';
import { eventbridgeDisableRule } from './operators/eventbridgeDisableRule';
import { eventbridgeEnableRule } from './operators/eventbridgeEnableRule';
import { eventbridgePutEvents } from './operators/eventbridgePutEvents';
import { eventbridgePutRule } from './operators/eventbridgePutRule';
import { externalTaskMarker } from './operators/externalTaskMarker';
import { externalTaskSensor } from './operators/externalTaskSensor';
import { glueCatalogPartitionSensor } from './operators/glueCatalogPartitionSensor';
import { glueCrawler } from './operators/glueCrawler';
import { glueCrawlerCreate } from './operators/glueCrawlerCreate';
import { glueCrawlerDelete } from './operators/glueCrawlerDelete';
import { glueCrawlerRun } from './operators/glueCrawlerRun';
import { glueCrawlerSensor } from './operators/glueCrawlerSensor';
import { glueCrawlerUpdate } from './operators/glueCrawlerUpdate';
import { glueDatabrewJob } from './operators/glueDatabrewJob';
import { glueDataQuality } from './operators/glueDataQuality';
import { glueDataQualityEvaluation } from './operators/glueDataQualityEvaluation';
import { glueDataQualityEvaluationSensor } from './operators/glueDataQualityEvaluationSensor';
import { glueDataQualityRecommendation } from './operators/glueDataQualityRecommendation';
import { glueJob } from './operators/glueJob';
import { glueJobSensor } from './operators/glueJobSensor';
import { http } from './operators/http';
import { httpSensor } from './operators/httpSensor';
import { httpToS3 } from './operators/httpToS3';
import { kubernetesPod } from './operators/kubernetesPod';
import { lambdaCreateFunction } from './operators/lambdaCreateFunction';
import { lambdaFunctionSensor } from './operators/lambdaFunctionSensor';
import { lambdaInvoke } from './operators/lambdaInvoke';
import { latestOnly } from './operators/latestOnly';
import { mwaaDagRunSensor } from './operators/mwaaDagRunSensor';
import { mwaaTaskSensor } from './operators/mwaaTaskSensor';
import { mwaaTriggerDagRun } from './operators/mwaaTriggerDagRun';
import { python } from './operators/python';
import { pythonSensor } from './operators/pythonSensor';
import { quicksightCreateIngestion } from './operators/quicksightCreateIngestion';
import { quicksightSensor } from './operators/quicksightSensor';
import { rdsCreateSnapshot } from './operators/rdsCreateSnapshot';
import { rdsDbSensor } from './operators/rdsDbSensor';
import { rdsDeleteSnapshot } from './operators/rdsDeleteSnapshot';
import { rdsExportTaskSensor } from './operators/rdsExportTaskSensor';
import { rdsSnapshotSensor } from './operators/rdsSnapshotSensor';
import { rdsStartDb } from './operators/rdsStartDb';
import { rdsStartExportTask } from './operators/rdsStartExportTask';
import { rdsStopDb } from './operators/rdsStopDb';
import { redshiftClusterSensor } from './operators/redshiftClusterSensor';
import { redshiftCreateCluster } from './operators/redshiftCreateCluster';
import { redshiftData } from './operators/redshiftData';
import { redshiftDeleteCluster } from './operators/redshiftDeleteCluster';
import { redshiftPauseCluster } from './operators/redshiftPauseCluster';
import { redshiftResumeCluster } from './operators/redshiftResumeCluster';
import { redshiftToS3 } from './operators/redshiftToS3';
import { s3CopyObject } from './operators/s3CopyObject';
import { s3CreateBucket } from './operators/s3CreateBucket';
import { s3CreateObject } from './operators/s3CreateObject';
import { s3DeleteBucket } from './operators/s3DeleteBucket';
import { s3DeleteObjects } from './operators/s3DeleteObjects';
import { s3KeySensor } from './operators/s3KeySensor';
import { s3KeysUnchangedSensor } from './operators/s3KeysUnchangedSensor';
import { s3List } from './operators/s3List';
import { s3ListPrefixes } from './operators/s3ListPrefixes';
import { s3ToDynamodb } from './operators/s3ToDynamodb';
import { s3ToRedshift } from './operators/s3ToRedshift';
import { s3ToSql } from './operators/s3ToSql';
import { sagemakerEndpoint } from './operators/sagemakerEndpoint';
import { sagemakerEndpointConfig } from './operators/sagemakerEndpointConfig';
import { sagemakerEndpointSensor } from './operators/sagemakerEndpointSensor';
import { sagemakerModel } from './operators/sagemakerModel';
import { sagemakerPipelineSensor } from './operators/sagemakerPipelineSensor';
import { sagemakerProcessing } from './operators/sagemakerProcessing';
import { sagemakerStartPipeline } from './operators/sagemakerStartPipeline';
import { sagemakerTraining } from './operators/sagemakerTraining';
import { sagemakerTrainingSensor } from './operators/sagemakerTrainingSensor';
import { sagemakerTransform } from './operators/sagemakerTransform';
import { sagemakerTransformSensor } from './operators/sagemakerTransformSensor';
import { sagemakerTuning } from './operators/sagemakerTuning';
import { sagemakerTuningSensor } from './operators/sagemakerTuningSensor';
import { sftp } from './operators/sftp';
import { sftpSensor } from './operators/sftpSensor';
import { shortCircuit } from './operators/shortCircuit';
import { shortCircuitPython } from './operators/shortCircuitPython';
import { shortCircuitWeekday } from './operators/shortCircuitWeekday';
import { slackPost } from './operators/slackPost';
import { slackWebhook } from './operators/slackWebhook';
import { snowflakeSqlApi } from './operators/snowflakeSqlApi';
import { snsPublish } from './operators/snsPublish';
import { sql } from './operators/sql';
import { sqlCheck } from './operators/sqlCheck';
import { sqlColumnCheck } from './operators/sqlColumnCheck';
import { sqlIntervalCheck } from './operators/sqlIntervalCheck';
import { sqlSensor } from './operators/sqlSensor';
import { sqlTableCheck } from './operators/sqlTableCheck';
import { sqlThresholdCheck } from './operators/sqlThresholdCheck';
import { sqlToS3 } from './operators/sqlToS3';
import { sqlTransfer } from './operators/sqlTransfer';
import { sqlValueCheck } from './operators/sqlValueCheck';
import { sqsPublish } from './operators/sqsPublish';
import { sqsSensor } from './operators/sqsSensor';
import { ssh } from './operators/ssh';
import { ssmRunCommand } from './operators/ssmRunCommand';
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
  sqlCheck,
  sqlValueCheck,
  sqlThresholdCheck,
  sqlIntervalCheck,
  sqlTableCheck,
  sqlColumnCheck,
  branchSql,
  sqlSensor,
  sqlTransfer,
  s3ToSql,
  sqlToS3,
  http,
  httpSensor,
  httpToS3,
  s3KeySensor,
  s3CopyObject,
  s3CreateBucket,
  s3DeleteBucket,
  s3List,
  s3ListPrefixes,
  s3CreateObject,
  s3DeleteObjects,
  s3KeysUnchangedSensor,
  glueJob,
  glueCrawler,
  glueCrawlerCreate,
  glueCrawlerUpdate,
  glueCrawlerRun,
  glueCrawlerDelete,
  glueJobSensor,
  glueCrawlerSensor,
  glueCatalogPartitionSensor,
  glueDataQuality,
  glueDataQualityEvaluation,
  glueDataQualityEvaluationSensor,
  glueDataQualityRecommendation,
  glueDatabrewJob,
  athena,
  athenaSensor,
  emrAddSteps,
  emrServerlessJob,
  emrCreateJobFlow,
  emrTerminateJobFlow,
  emrStepSensor,
  emrJobFlowSensor,
  emrServerlessCreateApplication,
  emrServerlessStopApplication,
  emrServerlessDeleteApplication,
  emrServerlessJobSensor,
  emrServerlessApplicationSensor,
  emrEksCreateCluster,
  emrContainer,
  emrContainerSensor,
  lambdaInvoke,
  redshiftData,
  s3ToRedshift,
  redshiftToS3,
  stepFunctionStartExecution,
  sagemakerProcessing,
  ecsRunTask,
  batchJob,
  batchSensor,
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
  cloudformationCreateStack,
  cloudformationDeleteStack,
  cloudformationCreateStackSensor,
  cloudformationDeleteStackSensor,
  dynamodbToS3,
  s3ToDynamodb,
  rdsCreateSnapshot,
  rdsDeleteSnapshot,
  rdsStartDb,
  rdsStopDb,
  rdsStartExportTask,
  rdsSnapshotSensor,
  rdsExportTaskSensor,
  rdsDbSensor,
  dynamodbValueSensor,
  redshiftCreateCluster,
  redshiftDeleteCluster,
  redshiftResumeCluster,
  redshiftPauseCluster,
  redshiftClusterSensor,
  dmsCreateTask,
  dmsStartTask,
  dmsStopTask,
  dmsDeleteTask,
  dmsDescribeTasks,
  dmsTaskCompletedSensor,
  datasync,
  appflowRun,
  appflowRunFull,
  appflowRunDaily,
  sagemakerTraining,
  sagemakerTransform,
  sagemakerTuning,
  sagemakerModel,
  sagemakerEndpointConfig,
  sagemakerEndpoint,
  sagemakerStartPipeline,
  sagemakerTrainingSensor,
  sagemakerTransformSensor,
  sagemakerTuningSensor,
  sagemakerEndpointSensor,
  sagemakerPipelineSensor,
  bedrockInvokeModel,
  bedrockCustomizeModel,
  bedrockBatchInference,
  mwaaTriggerDagRun,
  mwaaDagRunSensor,
  mwaaTaskSensor,
  ssmRunCommand,
  quicksightCreateIngestion,
  quicksightSensor,
  eksCreateCluster,
  eksDeleteCluster,
  eksCreateNodegroup,
  eksDeleteNodegroup,
  eksClusterSensor,
  eksNodegroupSensor,
  eksPod,
  email,
  ssh,
  sftp,
  sftpSensor,
  slackPost,
  slackWebhook,
  dbtCloudRunJob,
  dbtCloudJobRunSensor,
  snowflakeSqlApi,
  airbyteTriggerSync,
  airbyteJobSensor,
  kubernetesPod,
];
