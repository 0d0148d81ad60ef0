import { Mark } from '../components/Mark.tsx';
import { words } from '../words.ts';
import { LearnedSection } from './LearnedSection.tsx';
import { Promises } from './Promises.tsx';
import { SampleMail } from './SampleMail.tsx';
import { SwitchesSection } from './SwitchesSection.tsx';
import { useSwitches } from './use-switches.ts';

/** Once, after the installation: what Ajar does, what it reads and keeps, and only then the switches. */
export function Welcome() {
  const hand = useSwitches();
  return (
    <main class="page stack">
      <header class="stack roomy">
        <Mark size={48} />
        <h1 class="page-title">{words.welcome.heading}</h1>
        <p class="lead">{words.welcome.lead}</p>
      </header>
      <SampleMail />
      <Promises />
      <SwitchesSection hand={hand} />
      <LearnedSection />
      <p class="small muted">
        {hand.switches.some(({ state }) => state === 'on') ? words.welcome.done : words.welcome.doneNext}
      </p>
    </main>
  );
}
