import type { Correction } from '../../core/correction.ts';
import { fillWords } from '../../core/words.ts';
import { allCorrections } from '../../storage/corrections.ts';
import { readPrivateSettings } from '../../storage/settings.ts';
import { ask } from '../ask.ts';
import { useFocusOn } from '../hooks/use-focus-on.ts';
import { useStored } from '../hooks/use-stored.ts';
import { words } from '../words.ts';

const sentenceFor = ({ sender, template, says }: Correction): string => {
  const { is, isNot, isNotAny } = words.welcome;
  return fillWords(says === 'is' ? is : template === null ? isNotAny : isNot, { sender });
};

const readLearned = async () => ({
  corrections: await allCorrections(),
  hiringSide: (await readPrivateSettings()).hiringSide,
});

/** What the person has told the detector, each to be taken back, and the switch that silences it. */
export function LearnedSection() {
  const [stored, reload] = useStored('learned', readLearned);
  const place = useFocusOn<HTMLElement>(stored.state === 'ready' ? stored.value.corrections.length : null);
  if (stored.state !== 'ready') return null;
  const { corrections, hiringSide } = stored.value;
  const { welcome } = words;
  const takeBack = async (id: string) => {
    await ask('forgetCorrection', { id });
    reload();
  };
  const toggle = async () => {
    await ask('setHiringSide', { isOn: !hiringSide });
    reload();
  };
  return (
    <section class="stack" ref={place}>
      <h2>{welcome.learned}</h2>
      <p class="small muted">{corrections.length > 0 ? welcome.learnedLine : welcome.learnedNothing}</p>
      {corrections.length > 0 && (
        <ul class="lined">
          {corrections.map((one) => (
            <li key={one.id} class="row between">
              <span class="small">{sentenceFor(one)}</span>
              <button type="button" class="btn quiet" data-test="take-back" onClick={() => takeBack(one.id)}>
                {welcome.takeBack}
              </button>
            </li>
          ))}
        </ul>
      )}
      <label class="check">
        <input type="checkbox" data-test="hiring-side" checked={hiringSide} onChange={toggle} />
        <span>
          {welcome.hiring} <small class="muted">{welcome.hiringLine}</small>
        </span>
      </label>
    </section>
  );
}
