import { Link } from 'react-router';
import { api } from '../api/client';
import { useLoaded } from '../app/useLoaded';
import { stateTerm } from '../trade/terms';

/** How many cases are in each state; quiet when it cannot be told. */
export function Counts() {
  const [counts] = useLoaded('counts', api.counts);
  if (counts.state !== 'ready') return null;
  return (
    <ul className="ch-counts" aria-label="Cases by state">
      {counts.value.cases
        .filter(({ count }) => count > 0)
        .map(({ state, count }) => (
          <li key={state}>
            <Link to={`/cases?state=${state}`}>
              <strong>{count.toLocaleString('en-GB')}</strong> {stateTerm(state).term.toLowerCase()}
            </Link>
          </li>
        ))}
    </ul>
  );
}
