/** The closed lists of words that the codebook allows; apart from the schemas, so that a list costs no validation code. */
export const modes = ['in-person', 'telephone', 'video', 'correspondence'] as const;
export const formats = [
  'bilateral-visit',
  'sidelines',
  'two-plus-two',
  'multilateral-session',
  'summit-delegation',
  'call',
  'officials-consultation',
] as const;
export const levels = ['minister', 'deputy'] as const;
export const statuses = ['held', 'scheduled', 'cancelled'] as const;
export const contactCertainties = ['confirmed', 'reported'] as const;
export const codingCertainties = ['stated', 'understood'] as const;
export const cameoCodes = ['040', '041', '042', '043', '044', '046'] as const;
export const claimKinds = ['count', 'previous', 'uncounted'] as const;
export const claimUnits = ['contact', 'meeting', 'stay'] as const;
export const gapKinds = ['presence', 'contact', 'undated', 'readout', 'text', 'ruled-out'] as const;
