import { readPrivateSettings } from '../../storage/settings.ts';
import { askToSave } from '../ask.ts';
import { useStored } from '../hooks/use-stored.ts';
import { words } from '../words.ts';
import { KeptLine } from './KeptLine.tsx';

const { applications: say } = words;

/** What better would look like, in words for which the titles of postings are looked through. */
export function IdeaBox() {
  const [stored, reload] = useStored('ideas', readPrivateSettings);
  if (stored.state !== 'ready') return null;
  const keep = async (text: string) => {
    const ideas = text.split('\n').map((idea) => idea.trim());
    const result = await askToSave('setIdeas', { ideas: [...new Set(ideas)].filter(Boolean) });
    reload();
    return result;
  };
  return (
    <div class="stack snug">
      <KeptLine label={say.ideas} test="ideas" rows={2} value={stored.value.ideas.join('\n')} onKeep={keep} />
      <p class="tiny muted">{say.ideasLine}</p>
    </div>
  );
}
