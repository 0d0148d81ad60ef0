import { STANDS } from '../../core/debrief.ts';
import { words } from '../words.ts';
import { DebriefList, type DebriefListProps } from './DebriefList.tsx';

const STOOD = STANDS.map((value) => ({ value, label: words.debrief.stood[value] }));

/** What was asked, what the answer was, how it stood, and what a better one would be. */
export function DebriefQuestions(props: Pick<DebriefListProps, 'application' | 'notes' | 'onChanged'>) {
  return (
    <DebriefList
      {...props}
      kind="question"
      title={words.debrief.questions}
      add={words.debrief.addQuestion}
      fields={['question', 'answer', 'better']}
      choice={{ field: 'stood', label: words.debrief.howStood, options: STOOD }}
    />
  );
}
