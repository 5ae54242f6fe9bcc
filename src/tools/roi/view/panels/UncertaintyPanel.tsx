import { useState } from 'preact/hooks';
import { SelectField } from '../../../../ui/SelectField.tsx';
import { type Basis, bases } from '../../model/results.ts';
import type { Roi } from '../use-roi.ts';
import { BreakEvens } from './BreakEvens.tsx';
import { Futures } from './Futures.tsx';
import { Tornado } from './Tornado.tsx';

/** What must be true for the plan to pay, what matters most, and how likely it is to pay. */
export function UncertaintyPanel({ roi, Part }: { roi: Roi; Part: 'h4' | 'h5' }) {
  const [basis, setBasis] = useState<Basis>('all');
  const { id, words } = roi;
  return (
    <>
      <SelectField
        id={`${id}-uncertainty-basis`}
        class="field-inline roi-periods"
        label={words.hardness}
        value={basis}
        options={bases.map((value) => ({ value, label: words.basis[value] }))}
        onChoose={setBasis}
      />
      <BreakEvens roi={roi} Part={Part} basis={basis} />
      <Tornado roi={roi} Part={Part} basis={basis} />
      <Futures roi={roi} Part={Part} basis={basis} />
    </>
  );
}

export interface UncertaintyPart {
  roi: Roi;
  Part: 'h4' | 'h5';
  basis: Basis;
}
