import { findPosting } from '../../storage/history.ts';
import { useStored } from '../hooks/use-stored.ts';
import { words } from '../words.ts';
import { Icon } from './Icon.tsx';

/** The text of the posting as it was when it was saved, folded; nothing where none was. What it asks for is the person's to read. */
export function SavedPosting({ application }: { readonly application: string }) {
  const [stored] = useStored(`posting:${application}`, () => findPosting(application));
  if (stored.state !== 'ready' || stored.value === null) return null;
  return (
    <details data-test="saved-posting">
      <summary>
        <Icon name="chevron" />
        {words.applications.savedPosting}
      </summary>
      <div class="letter phase" dir="auto">
        <p>{stored.value.text}</p>
      </div>
    </details>
  );
}
