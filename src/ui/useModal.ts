import { type RefObject, useEffect, useLayoutEffect, useRef } from 'react';

type Modal = {
  /** What makes a `dialog` element the modal. */
  readonly props: { readonly ref: RefObject<HTMLDialogElement | null>; readonly onClose: () => void };
  readonly close: () => void;
};

/** The browser's own modal dialog, open as long as it is there: it keeps the focus in and gives it back. */
export function useModal(onClose: () => void): Modal {
  const ref = useRef<HTMLDialogElement>(null);
  useEffect(() => {
    if (ref.current && !ref.current.open) ref.current.showModal();
  }, []);
  useLayoutEffect(() => {
    const element = ref.current;
    // In the layout phase: only a dialog that is closed while it is still there gives the focus back.
    return () => element?.close();
  }, []);
  return {
    // The event comes late: by then a development build has opened the dialog again.
    props: { ref, onClose: () => ref.current?.open || onClose() },
    close: () => ref.current?.close(),
  };
}
