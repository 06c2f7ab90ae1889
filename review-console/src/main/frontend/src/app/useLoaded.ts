import { useCallback, useEffect, useState } from 'react';

export type Loaded<T> = { state: 'loading' } | { state: 'ready'; value: T } | { state: 'failed'; error: Error };

/** Loads once for each key, and again on demand; an answer that comes too late is dropped. */
export function useLoaded<T>(key: string, load: () => Promise<T>): [Loaded<T>, () => void] {
  const [loaded, setLoaded] = useState<{ key: string; result: Loaded<T> }>({ key, result: { state: 'loading' } });
  const [round, setRound] = useState(0);
  useEffect(() => {
    let wanted = true;
    load().then(
      (value) => wanted && setLoaded({ key, result: { state: 'ready', value } }),
      (error: Error) => wanted && setLoaded({ key, result: { state: 'failed', error } }),
    );
    return () => {
      wanted = false;
    };
    // The key stands for what is loaded.
  }, [key, round]);
  const again = useCallback(() => setRound((before) => before + 1), []);
  return [loaded.key === key ? loaded.result : { state: 'loading' }, again];
}
