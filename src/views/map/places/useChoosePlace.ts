import { chooseValue, setValues, toggleValue } from '#filter/filterReducers.ts';
import { valueLabel } from '#filter/valueLabel.ts';
import { useTranslator } from '#i18n/useTranslator.ts';
import { useIsLocked, useViewState } from '#state/useViewState.ts';
import { useSnapshot } from '#views/SnapshotProvider.tsx';
import { useShowContacts } from '#views/useShowContacts.ts';

type Modifiers = { readonly shiftKey: boolean; readonly ctrlKey: boolean; readonly metaKey: boolean };

/**
 * Makes a place the only one chosen; with Shift, Ctrl or Command it is added or taken away. Where the clause is locked,
 * the contacts of the place are shown.
 */
export function useChoosePlace(): (place: string, modifiers: Modifiers) => void {
  const change = useViewState((state) => state.change);
  const isLocked = useIsLocked('place');
  const { dataset, filter, except } = useSnapshot();
  const showContacts = useShowContacts();
  const translator = useTranslator();
  const show = (id: string) => {
    const contacts = except('place').filter(({ place }) => place === id);
    const count = translator.t('count.contacts', { count: contacts.length });
    const name = valueLabel(dataset, 'place', id, translator);
    showContacts(`${name}: ${count}`, contacts, setValues(filter, 'place', [id]));
  };
  return (place, { shiftKey, ctrlKey, metaKey }) => {
    const reduce = shiftKey || ctrlKey || metaKey ? toggleValue : chooseValue;
    if (isLocked) show(place);
    else change((before) => reduce(before, 'place', place));
  };
}
