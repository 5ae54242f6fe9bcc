import { widthOf } from '../../../../ui/charts/words-in-pictures.ts';

const ellipsis = '…';

/** A text of the drawing with about the width it takes, in the drawing's units. */
export interface FittedText {
  text: string;
  width: number;
}

/**
 * As much of a text as a width holds, cut between words where it can be; what is cut ends in an
 * ellipsis. Empty where nothing fits.
 */
export function fitText(text: string, room: number): FittedText {
  const whole = widthOf(text);
  if (whole <= room) return { text, width: whole };
  let left = room - widthOf(ellipsis);
  let kept = '';
  for (const letter of text) {
    left -= widthOf(letter);
    if (left < 0) break;
    kept += letter;
  }
  const cut = text.slice(kept.length);
  const wordEnd = kept.lastIndexOf(' ');
  if (wordEnd > 0 && !cut.startsWith(' ')) kept = kept.slice(0, wordEnd);
  kept = kept.trimEnd();
  return kept === '' ? { text: '', width: 0 } : { text: kept + ellipsis, width: room };
}
