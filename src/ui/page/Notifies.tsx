import { useState } from 'preact/hooks';
import { askToSave, type Problem } from '../ask.ts';
import { requestNotifications } from '../browser.ts';
import { ProblemNote } from '../components/ProblemNote.tsx';
import { words } from '../words.ts';

export type NotifiesProps = { readonly isOn: boolean; readonly onChanged: () => void };

/** Notifications only where they were asked for, and in words that tell nobody anything. */
export function Notifies({ isOn, onChanged }: NotifiesProps) {
  const [problem, setProblem] = useState<Problem | 'refused' | null>(null);
  const set = async (isAllowed: Promise<boolean>, wanted: boolean) => {
    if (!(await isAllowed.catch(() => false))) return setProblem('refused');
    const result = await askToSave('setNotifies', { isOn: wanted });
    setProblem(result.ok ? null : result.error);
    onChanged();
  };
  return (
    <section class="stack snug">
      <button
        type="button"
        class="switch"
        role="switch"
        aria-checked={isOn}
        data-test="notifies"
        // Nothing may be awaited before the browser is asked: the click would no longer count.
        onClick={() => set(isOn ? Promise.resolve(true) : requestNotifications(), !isOn)}
      >
        <span class="knob" aria-hidden="true" />
        <span class="grow">
          {words.page.notifies}
          <small class="muted block">{words.page.notifiesLine}</small>
        </span>
        <span class="small muted">{isOn ? words.welcome.on : words.welcome.off}</span>
      </button>
      <p class="small" role="status">
        {problem === 'refused' && words.page.notRefused}
      </p>
      {problem !== null && problem !== 'refused' && <ProblemNote problem={problem} safe="none" />}
    </section>
  );
}
