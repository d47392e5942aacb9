/**
 * Whether files can be saved from this page. A frame whose `sandbox` lacks `allow-downloads` drops them without a word;
 * the page can read that where the frame is its own host's, else it is unknown.
 */
export function downloadPermission(page: Window = window): 'allowed' | 'blocked' | 'unknown' {
  // What one frame forbids, those within it cannot allow.
  for (let inner = page; inner !== inner.parent; inner = inner.parent) {
    const frame = frameOf(inner);
    if (frame === null) return 'unknown';
    const sandbox = frame.getAttribute('sandbox');
    if (sandbox !== null && !/(^|\s)allow-downloads(\s|$)/i.test(sandbox)) return 'blocked';
  }
  return 'allowed';
}

function frameOf(page: Window): Element | null {
  try {
    return page.frameElement;
  } catch {
    return null;
  }
}
