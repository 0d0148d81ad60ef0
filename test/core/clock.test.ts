import { expect, test } from 'vitest';
import { findTime, namesOpeningHours } from '../../src/core/clock.ts';
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

test.each([
  'Phone (937) 555-0148 · Mon–Fri 8:00 a.m. – 5:00 p.m.',
  'Tel. 0599 555012 – segreteria, ore 9–13',
  'orari: lun–ven 8.30–12.30',
  'приём: пн–чт 9:00–16:00',
  'Tel. 55 5555 0134 · de 9:00 a 15:00 h',
])('names opening hours: %s', (sentence) => {
  expect(namesOpeningHours(fold(sentence.toLowerCase()))).toBe(true);
});

test.each([
  'Your interview is on 12.10.2026, 10 - 12 in room 3.',
  'Termin: 01.10.2026 von 10 bis 12 Uhr',
  'Can you come on 2026-10-12 from 14:00 to 15:00?',
  'Come on Monday at 10:30, and call 0123 456789 if you are late.',
])('names an appointment: %s', (sentence) => {
  expect(namesOpeningHours(fold(sentence.toLowerCase()))).toBe(false);
});
