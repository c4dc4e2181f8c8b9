/** Where the web server of a version takes MWAA's token, and Airflow's own login page. */
export function loginPaths(airflowVersion: string): {
  mwaa: string;
  page: string;
} {
  return airflowVersion.startsWith('2.')
    ? { mwaa: '/aws_mwaa/login', page: '/login/' }
    : { mwaa: '/pluginsv2/aws_mwaa/login', page: '/auth/login' };
}
