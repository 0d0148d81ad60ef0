import { useEffect, useState } from 'preact/hooks';
import { Mark } from '../components/Mark.tsx';
import { TabPart } from '../components/TabPart.tsx';
import { Tabs } from '../components/Tabs.tsx';
import { Walk } from '../components/Walk.tsx';
import { useFocusOn } from '../hooks/use-focus-on.ts';
import { useNow } from '../hooks/use-now.ts';
import { useWalk } from '../hooks/use-walk.ts';
import { words } from '../words.ts';
import { ApplicationsPart } from './ApplicationsPart.tsx';
import { DataPart } from './DataPart.tsx';
import { HelpPart } from './HelpPart.tsx';
import { PlanPart } from './PlanPart.tsx';
import { WritePart } from './WritePart.tsx';

const TABS = (['applications', 'plan', 'write', 'data', 'help'] as const).map((id) => ({
  id,
  label: words.page.tabs[id],
}));
type Part = (typeof TABS)[number]['id'];

const asked = (): Part => TABS.find(({ id }) => `#${id}` === location.hash)?.id ?? 'plan';

/** Ajar's own page: every application, every plan with all that was written, the private pages, what is set once, and help. */
export function Page() {
  const now = useNow();
  const walk = useWalk();
  const place = useFocusOn<HTMLButtonElement>(walk === null);
  const [part, setPart] = useState<Part>(asked);
  useEffect(() => {
    const onHash = () => setPart(asked());
    addEventListener('hashchange', onHash);
    return () => removeEventListener('hashchange', onHash);
  }, []);
  const select = (id: Part) => {
    history.replaceState(null, '', `#${id}`);
    setPart(id);
  };
  if (walk) {
    return (
      <div class="page stack">
        <h1 class="sr">{words.page.title}</h1>
        <Walk walk={walk} now={now} />
      </div>
    );
  }
  return (
    <main class={part === 'applications' ? 'page broad stack plans' : 'page stack plans'}>
      <header class="row">
        <Mark />
        <h1 class="grow">{words.page.title}</h1>
      </header>
      <Tabs label={words.page.title} tabs={TABS} selected={part} onSelect={select} place={place} />
      <TabPart id="applications" isShown={part === 'applications'}>
        {part === 'applications' && <ApplicationsPart now={now} />}
      </TabPart>
      <TabPart id="plan" isShown={part === 'plan'}>
        <PlanPart now={now} />
      </TabPart>
      <TabPart id="write" isShown={part === 'write'}>
        {part === 'write' && <WritePart now={now} />}
      </TabPart>
      <TabPart id="data" isShown={part === 'data'}>
        {part === 'data' && <DataPart />}
      </TabPart>
      <TabPart id="help" isShown={part === 'help'}>
        <HelpPart />
      </TabPart>
    </main>
  );
}
