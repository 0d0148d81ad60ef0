import { describe, expect, it } from 'vitest';
import { isDomainOf } from '../../src/core/company-sender.ts';

describe('an address names its employer', () => {
  it.each([
    ['Stadtwerke Mühlbrück', 'jobs@stadtwerke-muehlbrueck.example'],
    ['Dansk Fjernkøl', 'job@danskfjernkoel.example'],
    ['Тайга Диджитал', 'hr@taiga-digital.example'],
    ['Фармация Юг', 'hr@farmaciya-yug.example'],
    ['Карпатська Вода', 'hr@karpatska-voda.example'],
    ['Ελαιώνες Μεσσηνίας', 'hr@elaiones-messinias.example'],
  ])('in its own letters: %s', (name, address) => {
    expect(isDomainOf(name, address)).toBe(true);
  });

  it.each([
    ['Тайга', 'hr@tundra.example'],
    ['Ελιά', 'hr@elaiones.example'],
    ['Müller', 'jobs@miller.example'],
  ])('but not another: %s', (name, address) => {
    expect(isDomainOf(name, address)).toBe(false);
  });
});
