import { expect, test } from 'vitest';
import { findTime } from '../../src/core/clock.ts';
import { fold } from '../../src/core/fold.ts';

test.each([
  'Could you come on Tuesday at 10:30?',
  'at 3 pm in our office',
  'Neuer Termin: Dienstag, 13.15 Uhr, Raum 2',
  'jeudi à 17h30',
  'lunedì 3 alle 9.30',
  'Har du tid onsdag den 5. kl. 15?',
  'a las 9:20 en la Casa Consistorial',
  '火曜日の15時に',
  '화요일 10시에',
  'يوم الثلاثاء الساعة العاشرة',
  'Thursday at 15:00: gate 4',
  'jeudi à 15 h',
  'torsdag klockan 15',
  'torstaina kello 15',
  'w czwartek o 15',
  'o godz. 9',
  'в четверг в 15 часов',
  'у четвер о 15.00',
  've čtvrtek v 15 hodin',
  'στις 3 μ.μ.',
  'ביום חמישי ב-15:00',
  'hari Kamis jam 9',
])('names a time of day: %s', (sentence) => {
  expect(findTime(sentence.toLowerCase())).not.toBeNull();
});

test.each(['venez à 15 h', 'às 15 horas', 'csütörtökön 15 órakor', 'lúc 15 giờ', 'στις 15', 'الساعة الثالثة'])(
  'names a time of day without its accents too: %s',
  (sentence) => {
    expect(findTime(fold(sentence.toLowerCase()))).not.toBeNull();
  },
);

test.each([
  'We will keep your details for 12 months.',
  'a contract of 24h and later 35 h a week',
  '(24 uur per week)',
  'il colloquio dello scorso 12 marzo',
  'artículo 22.5 de la ley',
  'submitted on 2024-05-01 10:22:31',
  'Salary: 12.50 an hour',
  '20 часов в неделю',
  'the same as 12 years ago',
  'published 12.03.2025',
])('names none: %s', (sentence) => {
  expect(findTime(sentence.toLowerCase())).toBeNull();
});
