import { expect, test } from 'vitest';
import { classify } from '../../src/core/classify.ts';
import { mailOf } from '../tools/corpus/mails.ts';
import { languagesOf } from '../tools/languages.ts';

const factsOf = (body: string, from = '') => {
  const mail = mailOf({ body, from });
  return classify(mail, languagesOf(mail)).facts;
};

test('a title that is shortened with a point is a part of the name that a letter greets', () => {
  expect(factsOf('Gentile Sig. Rao,\n\npurtroppo abbiamo scelto un altro candidato.').reader).toBe('Sig Rao');
});

test.each([
  [
    'Guten Tag,\n\nleider haben wir uns anders entschieden.\n\nMit freundlichen Grüßen\nIm Auftrag\nJutta Weber',
    '',
    'Jutta Weber',
  ],
  ['Hola Vale,\n\nesta vez avanzamos con otra persona.', 'People Rivelia <people@rivelia.example>', null],
  ['Hej!\n\nVi har valt en annan kandidat.\n\nMed vänlig hälsning\nRekryteringsenheten', '', null],
  ['Kære Asta\n\nVi har valgt en anden ansøger.\n\nVenlig hilsen\nBoligforeningen Elmegården', '', null],
  ['Buongiorno,\n\nabbiamo scelto un altro candidato.\n\nCordiali saluti\nPanificio Rovelli', '', null],
  ['Estimada Ana:\n\nhemos elegido a otra persona.\n\nUn saludo\nVicerrectorado', '', null],
])('nobody is called by an office or a team: %s', (body, from, person) => {
  expect(factsOf(body, from).person).toBe(person);
});
