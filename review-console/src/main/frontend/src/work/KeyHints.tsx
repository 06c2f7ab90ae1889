import { SHORTCUTS } from './shortcuts';

/** All keys of the page, always in sight. */
export function KeyHints() {
  return (
    <ul className="ch-keys" aria-label="Keys">
      {SHORTCUTS.map(({ keys, does }) => (
        <li key={keys}>
          {keys.split('+').map((key, index) => (
            <span key={key}>
              {index > 0 && '+'}
              <kbd>{key}</kbd>
            </span>
          ))}{' '}
          {does}
        </li>
      ))}
    </ul>
  );
}
