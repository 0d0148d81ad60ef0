import { useRef, useState } from 'preact/hooks';
import { fillWords } from '../../core/words.ts';
import { Mark } from '../components/Mark.tsx';
import { Seg } from '../components/Seg.tsx';
import { useCase } from '../hooks/use-case.ts';
import { words } from '../words.ts';
import { CardCanvas } from './CardCanvas.tsx';
import { CardForm } from './CardForm.tsx';
import { type CardWords, DESIGNS, type Design, SIZES, type Size } from './design.ts';
import type { Card } from './draw.ts';
import { savePicture } from './save-picture.ts';

const SIZE_OPTIONS = SIZES.map((value) => ({ value, label: words.cards.sizes[value] }));

/** Thank-you cards: four designs, the person's words, drawn on this computer. */
export function CardsPage({ caseKey }: { readonly caseKey: string }) {
  const [stored] = useCase(caseKey);
  if (stored.state === 'loading') return null;
  const { one, kept } = stored.state === 'ready' ? stored.value : { one: null, kept: null };
  const person = kept?.draft?.slots.person ?? one?.verdict.facts.person ?? kept?.draft?.about.person ?? '';
  const from = kept?.settings.name || one?.verdict.facts.reader || '';
  return <Cards to={person.split(' ')[0] ?? ''} from={from} />;
}

function Cards({ to, from }: { readonly to: string; readonly from: string }) {
  const { cards } = words;
  const [design, setDesign] = useState<Design>('light');
  const [size, setSize] = useState<Size>('a6');
  const [text, setText] = useState<CardWords>({ heading: cards.thankYou, to, words: cards.sample, from });
  const [fits, setFits] = useState(true);
  const [said, setSaid] = useState<'saved' | 'notSaved' | null>(null);
  const canvas = useRef<HTMLCanvasElement>(null);
  const cardOf = (one: Design): Card => ({ design: one, size, words: text, labels: labelsOf(text) });
  const save = async () => {
    const isSaved = canvas.current !== null && (await savePicture(canvas.current, `${cards.thankYou}.png`));
    setSaid(isSaved ? 'saved' : 'notSaved');
  };
  return (
    <main class="page wide-page stack">
      <header class="row no-print">
        <Mark />
        <h1 class="grow">{cards.heading}</h1>
        <a class="small" href="../page/index.html">
          {words.page.title}
        </a>
      </header>
      <div class="row top cards-and-form">
        <div class="stack roomy grow">
          <CardCanvas
            card={cardOf(design)}
            name={`${cards.designs[design]}: ${text.heading} ${text.words}`}
            canvas={canvas}
            onDrawn={setFits}
          />
          <fieldset class="designs no-print">
            <legend class="sr">{cards.design}</legend>
            {DESIGNS.map((one) => (
              <label key={one} class="design">
                <input
                  type="radio"
                  name="design"
                  data-test={`design-${one}`}
                  checked={one === design}
                  onChange={() => setDesign(one)}
                />
                <CardCanvas card={cardOf(one)} name="" />
                <span class="small">{cards.designs[one]}</span>
              </label>
            ))}
          </fieldset>
        </div>
        <div class="stack roomy card-form no-print">
          <p class="lead">{cards.lead}</p>
          <CardForm text={text} onText={setText} />
          <div class="field">
            <span>{cards.size}</span>
            <Seg label={cards.size} options={SIZE_OPTIONS} value={size} onChoose={setSize} test="size" />
          </div>
          <p class="small muted">{cards.drawn}</p>
          {!fits && (
            <p class="small now" role="status" data-test="too-long">
              {cards.long}
            </p>
          )}
          <div class="row">
            <button type="button" class="btn primary" data-test="save-card" onClick={save}>
              {cards.save}
            </button>
            <button type="button" class="btn" data-test="print-card" onClick={() => print()}>
              {cards.print}
            </button>
          </div>
          <p class="small" role="status" data-test="card-said">
            {said && cards[said]}
          </p>
        </div>
      </div>
    </main>
  );
}

const labelsOf = ({ to, from }: CardWords): Card['labels'] => ({
  to: to.trim() === '' ? '' : fillWords(words.cards.forName, { name: to }),
  from: from.trim() === '' ? '' : fillWords(words.cards.fromName, { name: from }),
});
