import { podNameProblem } from '../podNameProblem';
import { deferrableField } from '../deferrableField';
import { OperatorDefinition } from '../operatorDefinition';
import { podFields } from '../podFields';

export const kubernetesPod: OperatorDefinition = {
  id: 'kubernetes_pod',
  title: 'Kubernetes pod',
  summary: 'Run a container as a pod in a Kubernetes cluster.',
  service: 'Kubernetes',
  kind: 'operator',
  className: 'KubernetesPodOperator',
  module: () => 'airflow.providers.cncf.kubernetes.operators.pod',
  provider: 'apache-airflow-providers-cncf-kubernetes',
  refuses: (given, target) => {
    const message = podNameProblem(given.get('name'), target);
    return message ? [{ path: ['name'], message }] : [];
  },
  fields: [
    {
      name: 'namespace',
      title: 'Namespace',
      help: 'In the cluster; that of the connection unless given.',
      type: 'string',
      template: true,
      example: 'jobs',
    },
    {
      name: 'name',
      title: 'Pod',
      help: 'Name of the pod; made from the id of the task unless given.',
      type: 'string',
      template: true,
      templateAirflowSince: '2.11.0',
      example: 'orders-load',
    },
    ...podFields,
    {
      name: 'on_finish_action',
      title: 'When it has ended',
      help: 'What happens with the pod.',
      type: 'enum',
      options: ['delete_pod', 'delete_succeeded_pod', 'keep_pod'],
      example: 'delete_succeeded_pod',
    },
    {
      name: 'kubernetes_conn_id',
      title: 'Connection',
      help: 'Id of the Airflow connection to the cluster.',
      type: 'string',
      template: true,
      templateAirflowSince: '2.10.3',
      default: 'kubernetes_default',
      example: 'analytics_cluster',
    },
    {
      name: 'config_file',
      title: 'kubeconfig',
      help: 'Path of the kubeconfig on the worker, such as one beside the DAGs.',
      type: 'string',
      template: true,
      example: '/usr/local/airflow/dags/kube_config.yaml',
    },
    {
      name: 'cluster_context',
      title: 'Context',
      help: 'Of the kubeconfig; its current one unless given.',
      type: 'string',
      template: true,
      example: 'analytics',
    },
    {
      name: 'in_cluster',
      title: 'In the same cluster',
      help: 'Whether Airflow itself runs in the cluster; never so on MWAA.',
      type: 'boolean',
      example: false,
    },
    deferrableField,
  ],
  iamActions: [],
};
