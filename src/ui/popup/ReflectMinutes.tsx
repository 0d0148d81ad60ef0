import { useState } from 'preact/hooks';
import { openPage } from '../browser.ts';
import { Minute } from '../components/Minute.tsx';
import { PlanMinutes } from '../components/PlanMinutes.tsx';
import { useFocusOn } from '../hooks/use-focus-on.ts';

/** A few minutes for oneself, with nothing open. The private page gets a tab of its own: a popup closes too easily. */
export function ReflectMinutes() {
  const [isStill, setIsStill] = useState(false);
  const place = useFocusOn<HTMLElement>(isStill);
  if (isStill) return <Minute onEnd={() => setIsStill(false)} />;
  return (
    <PlanMinutes
      onMinute={() => setIsStill(true)}
      onWrite={() => openPage('write').then(() => window.close())}
      onReply={null}
      hasDraft={false}
      isQuiet={false}
      place={place}
    />
  );
}
