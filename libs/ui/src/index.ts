export { Button, type ButtonColor, type ButtonKind } from './button/button';
export { Dialog } from './dialog/dialog';
export { Icon, type IconName } from './icon/icon';
export { Mark, type MarkParty } from './mark/mark';
export { Menu } from './menu/menu';
export { Notice } from './notice/notice';
export { Skeleton } from './skeleton/skeleton';
export { StateTag, type StateColor } from './state-tag/state-tag';
export { WordsView } from './live-text/words-view';
