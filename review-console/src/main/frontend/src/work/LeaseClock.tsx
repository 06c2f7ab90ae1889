import { Label } from '@patternfly/react-core';
import { useEffect, useState } from 'react';
import { clock } from '../trade/time';

interface Props {
  /** Seconds left when this fence was given. */
  seconds: number;
  fence: number;
  onNearEnd: () => void;
  onEnd: () => void;
}

const NEAR_END_SECONDS = 60;

/** How long the task is still yours. Counts on this machine's monotonic clock, so a wrong wall clock does no harm. */
export function LeaseClock({ seconds, fence, onNearEnd, onEnd }: Props) {
  const [left, setLeft] = useState(seconds);
  useEffect(() => {
    const end = performance.now() + seconds * 1000;
    let near = false;
    const tick = () => {
      const now = (end - performance.now()) / 1000;
      setLeft(now);
      if (now <= NEAR_END_SECONDS && !near) {
        near = true;
        onNearEnd();
      }
      if (now <= 0) {
        clearInterval(timer);
        onEnd();
      }
    };
    const timer = setInterval(tick, 1000);
    setLeft(seconds);
    return () => clearInterval(timer);
    // A new fence is a new lease; the callbacks read the state of their own time.
  }, [fence, seconds]);
  return (
    <Label color={left <= NEAR_END_SECONDS ? 'orange' : 'blue'} isCompact>
      <span aria-hidden="true">Yours for {clock(left)}</span>
      <span className="pf-v6-screen-reader">Yours for about {Math.max(1, Math.ceil(left / 60))} minutes</span>
    </Label>
  );
}
