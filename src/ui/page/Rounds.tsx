import { notesOf } from '../../storage/notes.ts';
import { DebriefRounds } from '../components/DebriefRounds.tsx';
import { useStored } from '../hooks/use-stored.ts';

/** The rounds of an application, the same that its debrief shows. */
export function Rounds({ application }: { readonly application: string }) {
  const [stored, reload] = useStored(`rounds:${application}`, () => notesOf(application));
  if (stored.state !== 'ready') return null;
  return <DebriefRounds heading="h3" application={application} notes={stored.value} onChanged={reload} />;
}
