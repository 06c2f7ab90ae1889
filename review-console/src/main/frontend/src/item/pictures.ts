import { useEffect, useState } from 'react';
import { picture } from '../api/client';

/** Pictures kept in this page's memory only; the oldest is let go when there are too many. */
const KEPT = 24;
const kept = new Map<string, Promise<string>>();

/** Starts loading a picture that will soon be looked at. */
export function preload(address: string): Promise<string> {
  const known = kept.get(address);
  if (known !== undefined) return known;
  const loading = picture(address);
  kept.set(address, loading);
  loading.catch(() => kept.delete(address));
  for (const oldest of kept.keys()) {
    if (kept.size <= KEPT) break;
    kept.get(oldest)?.then(URL.revokeObjectURL, () => undefined);
    kept.delete(oldest);
  }
  return loading;
}

export type Picture = { state: 'loading' } | { state: 'ready'; source: string } | { state: 'failed'; error: Error };

export function usePicture(address: string): Picture {
  const [shown, setShown] = useState<{ address: string; picture: Picture }>({ address, picture: { state: 'loading' } });
  useEffect(() => {
    let wanted = true;
    preload(address).then(
      (source) => wanted && setShown({ address, picture: { state: 'ready', source } }),
      (error: Error) => wanted && setShown({ address, picture: { state: 'failed', error } }),
    );
    return () => {
      wanted = false;
    };
  }, [address]);
  return shown.address === address ? shown.picture : { state: 'loading' };
}
