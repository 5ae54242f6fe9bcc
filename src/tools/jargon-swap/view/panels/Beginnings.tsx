import { Beginnings as AnyBeginnings } from '../../../../ui/Beginnings.tsx';
import { openSaved, readSaved } from '../../model/saved-form.ts';
import type { SwapTool } from '../use-swap.ts';

/** No words, the worked example of the page, and all others of the playbook. */
export function Beginnings({
  swap: { send, example, words },
  referenceHref,
}: {
  swap: SwapTool;
  referenceHref: string;
}) {
  return (
    <AnyBeginnings
      referenceHref={referenceHref}
      words={{ ...words, ...words.startFrom }}
      onEmpty={() => send({ type: 'swap-opened', swap: { words: [] } })}
      onRestore={() => send({ type: 'example-restored', example })}
      onOpen={(saved) => {
        const reading = readSaved(saved);
        if (reading.kind === 'read') send({ type: 'swap-opened', swap: openSaved(reading.state) });
      }}
    />
  );
}
