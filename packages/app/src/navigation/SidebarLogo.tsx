import {
  Link,
  sidebarConfig,
  useSidebarOpenState,
} from '@backstage/core-components';
import Typography from '@material-ui/core/Typography';
import { makeStyles } from '@material-ui/core/styles';

const useStyles = makeStyles({
  link: {
    display: 'flex',
    alignItems: 'center',
    gap: 12,
    height: 2 * sidebarConfig.logoHeight,
    paddingLeft: 20,
    color: '#fff',
    whiteSpace: 'nowrap',
  },
});

/** Three tasks that follow one; with its name while the sidebar is open. */
export function SidebarLogo() {
  const classes = useStyles();
  const { isOpen } = useSidebarOpenState();
  return (
    <Link
      to="/"
      underline="none"
      className={classes.link}
      // What one reads is what one can say to follow the link.
      aria-label={isOpen ? undefined : 'Workloads'}
    >
      <svg width="32" height="32" viewBox="0 0 32 32" aria-hidden="true">
        <g fill="none" stroke="#8fd3c7" strokeWidth="2.5">
          <path d="M10 16h4m-4-2 5-5m-5 9 5 5" />
          <circle cx="6.5" cy="16" r="3.5" fill="#8fd3c7" />
          <circle cx="19" cy="7" r="3.5" />
          <circle cx="19" cy="16" r="3.5" />
          <circle cx="19" cy="25" r="3.5" />
        </g>
      </svg>
      {isOpen && <Typography variant="h6">Workloads</Typography>}
    </Link>
  );
}
