import { start } from '../start.ts';
import { words } from '../words.ts';
import { CardsPage } from './CardsPage.tsx';

document.title = words.cards.title;
start(<CardsPage caseKey={decodeURIComponent(location.hash.slice(1))} />);
