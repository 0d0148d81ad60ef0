import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { couldBeAboutAJob } from '../../src/core/word-filter.ts';
import { readOwn } from '../tools/corpus/mails.ts';

const rejections = readOwn(join(import.meta.dirname, '../corpus')).filter(({ label }) => label === 'rejection');
const languages = [...new Set(rejections.map(({ lang }) => lang))];

describe('lets every no of the corpus through', () => {
  test.each(languages)('%s', (code) => {
    const texts = rejections.filter(({ lang }) => lang === code).map(({ mail }) => `${mail.subject}\n${mail.body}`);
    expect(texts.filter((text) => !couldBeAboutAJob(text))).toEqual([]);
  });
});

test.each([
  ['Kochana mamo, przyjedziemy w sobotę po obiedzie i zostaniemy do niedzieli.'],
  ['Can you pick up the kids at five? I am stuck in a meeting until six.'],
  ['Your parcel will be delivered tomorrow between 9:00 and 12:00.'],
  ['Hallo Tante Ilse, wir kommen am Sonntag zum Kaffee und bringen Kuchen mit.'],
  ['Le train de 18 h 04 est annulé. Prenez le suivant, il part de la voie 3.'],
  ['Dear Mr. Doyle, the shoes that you ordered were sent today and come on Friday.'],
  ['La cena de mañana empieza a las nueve, trae el vino.'],
  ['明日の集合は十時、駅前です。傘を忘れないでください。'],
])('keeps out what is not about a job: %s', (text) => {
  expect(couldBeAboutAJob(text)).toBe(false);
});

test.each([
  ['Unfortunately your aplication was not sucessful, the position is filled and we wish you best of luck.'],
  ['soknad om stilling: du gikk dessverre ikke videre'],
  ['Vi er kun tre i butikken, og det blev en anden, som bor lige rundt om hjørnet.'],
  ['Ми порадилися вдома: цього сезону впораємося самі.'],
  ['Basvurunuz olumsuz sonuclanmistir'],
  [
    'Dag Noor, wat leuk dat je woensdag bij ons langs was. We hebben er met z’n allen over gepraat, en helaas is de keuze op een ander gevallen. Het ga je goed, en wie weet tot ziens in het dorp. Ineke, van de buurtsuper.\n\nThis message and any attachment are for the addressee only. Should you have received it in error, please delete it.',
  ],
  ['niestety nie mozemy zaprosic Pani na rozmowe kwalifikacyjna'],
  ['Thx for applying. You have not been chosen.'],
  ['Dear Mike, we have filled the job you came to see us about. Walt'],
  ['Hait kaupungin suunnittelijan virkaa. Kaupunginhallitus päätti, ettei virkaa täytetä.'],
])('finds words without accents, misspelt ones in company, and a single one elsewhere: %s', (text) => {
  expect(couldBeAboutAJob(text)).toBe(true);
});
