import { useState } from 'preact/hooks';
import { openPage, openWelcome } from '../browser.ts';
import { TabPart } from '../components/TabPart.tsx';
import { Tabs } from '../components/Tabs.tsx';
import { Walk } from '../components/Walk.tsx';
import { useFocusOn } from '../hooks/use-focus-on.ts';
import { useLater } from '../hooks/use-later.ts';
import { useNow } from '../hooks/use-now.ts';
import { useSeen } from '../hooks/use-seen.ts';
import { useStored } from '../hooks/use-stored.ts';
import { useWalk } from '../hooks/use-walk.ts';
import { words } from '../words.ts';
import type { FirstSight } from './first.ts';
import { HealthHere } from './HealthHere.tsx';
import { LostAccess } from './LostAccess.tsx';
import { RecentPart } from './RecentPart.tsx';
import { ReflectPart } from './ReflectPart.tsx';
import { readRecent } from './recent.ts';
import { useStand } from './standing.ts';
import { UseHere } from './UseHere.tsx';
import { usePopup } from './use-popup.ts';

const TABS = [
  { id: 'reflect', label: words.popup.tabs.reflect },
  { id: 'reply', label: words.popup.tabs.reply },
  { id: 'recent', label: words.popup.tabs.recent },
] as const;
type Part = (typeof TABS)[number]['id'];

/** The popup of the toolbar button: Reflect, Reply, Recent. */
export function Popup({ first }: { readonly first: FirstSight }) {
  const now = useNow();
  const [part, setPart] = useState<Part>('reflect');
  const { opened, open, wished, windowId } = usePopup(first.wish);
  const [history, reload] = useStored('recent', readRecent);
  const [stand, readStandAgain] = useStand(first.stand);
  const walk = useWalk();
  // Back from a case, or from a walk: to the part that is shown again.
  const place = useFocusOn<HTMLButtonElement>(`${opened === null} ${walk === null}`);
  const isSeen = useSeen();
  // The reply brings every template along: that would hold up the question.
  const reply = useLater(() => import('./ReplyPart.tsx'));
  const opening = useLater(() => import('./OpenedCase.tsx'));
  const shown = history.state === 'ready' ? history.value : null;
  if (opened) {
    return (
      <div class="panel popup">
        {opening && <opening.OpenedCase opened={opened} windowId={windowId} onBack={() => open(null)} />}
      </div>
    );
  }
  if (walk) {
    return (
      <div class="panel popup">
        <h1 class="sr">{words.app}</h1>
        <Walk walk={walk} now={now} />
      </div>
    );
  }
  return (
    <div class="panel popup">
      <header class="tabs-bar">
        <h1 class="sr">{words.app}</h1>
        <Tabs label={words.popup.tabs.label} tabs={TABS} selected={part} onSelect={setPart} place={place} />
      </header>
      <main>
        {isSeen && (
          <>
            <LostAccess />
            <HealthHere />
            <UseHere />
          </>
        )}
        <TabPart id="reflect" isShown={part === 'reflect'}>
          <ReflectPart stand={stand} recent={shown} now={now} isShown={part === 'reflect'} onChanged={readStandAgain} />
        </TabPart>
        <TabPart id="reply" isShown={part === 'reply'}>
          {reply && (
            <reply.ReplyPart
              drafts={shown?.drafts ?? []}
              wished={wished}
              windowId={windowId}
              now={now}
              onReflect={() => setPart('reflect')}
            />
          )}
        </TabPart>
        <TabPart id="recent" isShown={part === 'recent'}>
          <RecentPart history={history} now={now} onOpen={open} onRetry={reload} />
        </TabPart>
      </main>
      <footer class="bar foot row between">
        <button type="button" class="link small" data-test="open-plans" onClick={() => openPage('plan')}>
          {words.popup.plans}
        </button>
        <button type="button" class="link small" data-test="open-help" onClick={() => openPage('help')}>
          {words.popup.help}
        </button>
        <button type="button" class="link small" onClick={() => openWelcome()}>
          {words.popup.webmails}
        </button>
      </footer>
    </div>
  );
}
