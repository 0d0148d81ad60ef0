import { SCOPES, VOICES } from '../../core/draft.ts';
import { isFree } from '../../core/reply-about.ts';
import { collaborationFrom } from '../../core/reply-later.ts';
import { replyCustoms } from '../../languages/replies.ts';
import { allTemplates } from '../../storage/templates.ts';
import type { ReplyInHand } from '../hooks/use-reply.ts';
import { useStored } from '../hooks/use-stored.ts';
import { words } from '../words.ts';
import { Icon } from './Icon.tsx';
import { KindChoice } from './KindChoice.tsx';
import { Seg } from './Seg.tsx';

const VOICE_OPTIONS = VOICES.map((value) => ({ value, label: words.replies.voices[value] }));
const SCOPE_OPTIONS = SCOPES.map((value) => ({ value, label: words.replies.scopes[value] }));

/** The three controls of a reply: kind, voice, language. */
export function ReplyTune({ reply, now }: { readonly reply: ReplyInHand; readonly now: number }) {
  const { draft, customs, change, about } = reply;
  const [stored] = useStored('templates', allTemplates);
  return (
    <div class="stack">
      <KindChoice
        kind={draft.template}
        own={draft.own?.id ?? null}
        templates={stored.state === 'ready' ? stored.value : []}
        isFree={isFree(about.key)}
        collaboration={collaborationFrom(about, now)}
        now={now}
        onKind={(template) => change({ template, own: null })}
        onOwn={({ id, text }) => change({ own: { id, text } })}
      />
      {draft.own === null && (
        <div class="row top tune">
          <div class="field voice">
            <span>{words.replies.voice}</span>
            <Seg
              label={words.replies.voice}
              options={VOICE_OPTIONS}
              value={draft.voice}
              onChoose={(voice) => change({ voice })}
              test="voice"
            />
          </div>
          <label class="field tongue">
            {words.replies.language}
            <select
              class="input"
              data-test="language"
              value={customs.code}
              onChange={(event) => change({ language: event.currentTarget.value })}
            >
              {replyCustoms.map(({ code, name }) => (
                <option key={code} value={code} lang={code}>
                  {name}
                </option>
              ))}
            </select>
          </label>
        </div>
      )}
      {draft.own === null && draft.template === 'keep-in-mind' && (
        <details data-test="scope-more">
          <summary class="small muted">
            <Icon name="chevron" />
            {words.replies.scope}
          </summary>
          <Seg
            label={words.replies.scope}
            options={SCOPE_OPTIONS}
            value={draft.scope}
            onChoose={(scope) => change({ scope })}
            test="scope"
          />
        </details>
      )}
    </div>
  );
}
