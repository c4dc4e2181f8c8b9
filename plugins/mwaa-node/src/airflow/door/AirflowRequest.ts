import { RestApiRequest } from '../../aws/invokeRestApi';
import { AirflowRole } from '../../iam/airflowRoleArn';
import { Abortable } from '../Abortable';

/** A request to the REST API of an Airflow. */
export interface AirflowRequest
  extends Omit<RestApiRequest, 'environmentName'>, Abortable {
  /** Completes "The Airflow of x did not …". */
  doing: string;
  /** The least role of Airflow that may do it. */
  role: AirflowRole;
  /** Of a POST that only asks. */
  readOnly?: boolean;
}
