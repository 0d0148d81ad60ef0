import { words } from '../words.ts';
import { DebriefList, type DebriefListProps } from './DebriefList.tsx';

/** The rounds there were: what kind, when, with whom, and how it felt. */
export function DebriefRounds(props: Pick<DebriefListProps, 'application' | 'notes' | 'onChanged' | 'heading'>) {
  return (
    <DebriefList
      {...props}
      kind="round"
      title={words.debrief.rounds}
      add={words.debrief.addRound}
      fields={['what', 'when', 'people', 'felt', 'part']}
      choice={null}
    />
  );
}
