import { OperatorDefinition } from '../operatorDefinition';
import { ownFunctionFields } from '../ownFunctionFields';
import { sensorFields } from '../sensorFields';
import { standardSensorModule } from '../standardSensorModule';

export const pythonSensor: OperatorDefinition = {
  id: 'python_sensor',
  title: 'Wait for a Python function',
  summary:
    'Wait until a function of the component’s own Python module returns true.',
  service: 'Airflow',
  kind: 'sensor',
  className: 'PythonSensor',
  module: standardSensorModule('python'),
  provider: 'apache-airflow',
  ownFields: ['module', 'callable'],
  fields: [...ownFunctionFields, ...sensorFields],
  iamActions: [],
};
