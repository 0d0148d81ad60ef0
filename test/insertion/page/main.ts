import { type MakeComposer, type Order, startOf, type TestComposer } from './composer.ts';

declare global {
  interface Window {
    composer?: TestComposer;
  }
}

/** Every file of ./editors is an editor, called by its name: `?editor=quill&order=above`. */
const editors = import.meta.glob<Record<string, MakeComposer>>('./editors/*.ts');

const asked = new URLSearchParams(location.search);
const name = asked.get('editor') ?? '';
const order: Order = asked.get('order') === 'below' ? 'below' : 'above';
const [file, made = 'make'] = name.split('-');
const make = (await editors[`./editors/${file}.ts`]?.())?.[made];
const box = document.getElementById('box');
if (!make || !box) throw new Error(`There is no editor ${name}`);
window.composer = await make(box, startOf(order));
