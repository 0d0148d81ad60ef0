import { start } from '../start.ts';
import { words } from '../words.ts';
import { Page } from './Page.tsx';

document.title = words.page.title;
start(<Page />);
