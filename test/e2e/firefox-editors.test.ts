import { firefoxTab } from '../insertion/firefox-tab.ts';
import { tryShortWay } from '../insertion/short-way.ts';

/** In Firefox a paste must be made in the page, and frames have a world of their own. */
tryShortWay(firefoxTab, ['plain', 'rooster', 'tinymce-v5']);
