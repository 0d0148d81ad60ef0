import { start } from '../start.ts';
import { Popup } from './Popup.tsx';

start(<Popup />);
