// Registers our blocks in the editor. WordPress has already read their block.json, and merges it in.
import cards from './comparison-cards/block.json';
import card from './comparison-card/block.json';
import call from './consult-cta/block.json';
import exit from './exit-page/block.json';
import article from './footnoted-article/block.json';
import checklist from './signs-checklist/block.json';
import states from './state-availability/block.json';
import { back, fromColumns, fromGroup, fromList, fromSelection } from './transforms.js';
import { registerWidget } from './widget-block.js';

registerWidget(call, { from: [fromGroup(call.name)], ...back });
registerWidget(checklist, { from: [fromList(checklist.name), fromGroup(checklist.name)], ...back });
registerWidget(cards, { from: [fromColumns(cards.name)], ...back });
registerWidget(card);
registerWidget(states, { from: [fromList(states.name), fromGroup(states.name)], ...back });
registerWidget(article, { from: [fromGroup(article.name), fromSelection(article.name)], ...back });
registerWidget(exit, back);
