/**
 * @param pythons - `{version: '3.11', executable}` in order of preference
 * @param exactly - e.g. `3.11`; without it any from 3.10 on, 3.11 first
 * @returns the executable, or undefined
 */
export function choosePython(pythons, exactly) {
  const suits = ({ version }) => {
    const [major, minor] = version.split('.').map(Number);
    return exactly ? version === exactly : major === 3 && minor >= 10;
  };
  const fit = pythons.filter(suits);
  return (fit.find(p => p.version === '3.11') ?? fit[0])?.executable;
}
