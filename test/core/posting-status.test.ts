import { describe, expect, test } from 'vitest';
import { closedBy } from '../../src/core/posting-status.ts';

describe('a posting is closed', () => {
  test.each([
    'No longer accepting applications',
    'This position has been filled.',
    'Applications are now closed',
    'This job has expired on our site',
    'Diese Stelle ist leider nicht mehr verfügbar.',
    'Die Stelle wurde bereits besetzt.',
    'Das Unternehmen nimmt keine Bewerbungen mehr entgegen',
    'Cette offre n’est plus disponible',
    'L’annonce a été clôturée',
    'Ce poste est pourvu',
    'N’accepte plus de candidatures',
    'Esta oferta ya no está disponible',
    'La vacante ha sido cubierta',
    'Ya no se aceptan solicitudes',
    'Esta vaga foi preenchida',
    'Não aceita mais candidaturas',
    'Questa offerta non è più disponibile',
    'Deze vacature is niet meer beschikbaar',
    'Vacature is vervuld',
    'Tato nabídka už není aktuální',
    'Pozice je již obsazena',
    'Ponuka nie je aktuálna',
    'Ta oferta jest nieaktualna',
    'Rekrutacja została zakończona',
    'Annonsen är inte längre tillgänglig',
    'Stillingen er besat',
    'Вакансия в архиве',
    'Вакансія закрита',
    'この求人の募集は終了しました',
    '该职位已关闭',
    '마감된 공고입니다',
  ])('%s', (line) => expect(closedBy(line)).toBe('closed'));
});

test.each(['This position is currently paused', 'Nabídka je pozastavena'])('a posting is paused: %s', (line) =>
  expect(closedBy(line)).toBe('paused'),
);

test.each(['You close deals', 'Our days are filled with good work', 'No longer than two years of experience', ''])(
  'a posting is open: %s',
  (line) => expect(closedBy(line)).toBeNull(),
);
