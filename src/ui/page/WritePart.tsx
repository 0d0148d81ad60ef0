import { useState } from 'preact/hooks';
import type { PrivatePage } from '../../core/private-page.ts';
import { sayWhen } from '../../core/when.ts';
import { fillWords } from '../../core/words.ts';
import { allPages } from '../../storage/pages.ts';
import { Icon } from '../components/Icon.tsx';
import { PrivateWriting } from '../components/PrivateWriting.tsx';
import { useFocusOn } from '../hooks/use-focus-on.ts';
import { useStored } from '../hooks/use-stored.ts';
import { language, words } from '../words.ts';

export type WritePartProps = { readonly now: number };

/** The private pages: the ones that were kept, and a new one. */
export function WritePart({ now }: WritePartProps) {
  const [stored, reload] = useStored('pages', allPages);
  const [opened, setOpened] = useState<PrivatePage | 'new' | null>(null);
  const place = useFocusOn<HTMLDivElement>(opened);
  if (opened !== null) {
    return (
      <PrivateWriting
        application={opened === 'new' ? null : opened.application}
        page={opened === 'new' ? null : opened.id}
        session={0}
        onBack={() => {
          setOpened(null);
          reload();
        }}
      />
    );
  }
  const kept = stored.state === 'ready' ? stored.value.filter(({ lock }) => lock !== null) : [];
  return (
    <div class="stack wide">
      <div class="stack start" ref={place}>
        <p class="lead">{words.private.lead}</p>
        <p class="small muted">{words.private.leadLine}</p>
        <button type="button" class="btn primary" data-test="begin-page" onClick={() => setOpened('new')}>
          {words.private.begin}
        </button>
      </div>
      {kept.length > 0 && (
        <section>
          <h2>{words.private.kept}</h2>
          {kept.map((page) => (
            <button key={page.id} type="button" class="item" data-test="kept-page" onClick={() => setOpened(page)}>
              <Icon name="pen" />
              <span class="grow">
                {fillWords(words.private.from, { when: sayWhen(page.updatedAt, now, language) })}
                <small>{page.lock?.kind === 'passphrase' ? words.private.isLocked : words.private.isBare}</small>
              </span>
              <Icon name="arrow" />
            </button>
          ))}
        </section>
      )}
    </div>
  );
}
