/* One tab at a time. */
const LOCK = "teladan-room-sender";
const PULSE = "teladan-room-pulse";

/** No request waits longer than this; a tab that was silent for longer sleeps or is gone. */
const SILENCE = 75000;

/** Says that this tab is at it. */
export function pulse() {
  try {
    localStorage.setItem(PULSE, String(Date.now()));
  } catch {
    // Without it, a sleeping tab is waited for; nothing else.
  }
}

function silent() {
  try {
    return Date.now() - Number(localStorage.getItem(PULSE) ?? 0) > SILENCE;
  } catch {
    return false;
  }
}

/**
 * Does it if no other tab does it already; "elsewhere" if one does. A tab that a phone put to sleep
 * while it held the lock loses it: whatever it sends when it wakes is known to the server by its id
 * or refused by its version.
 */
export async function alone(deed) {
  if (!navigator.locks) {
    return deed();
  }
  const outcome = await navigator.locks.request(LOCK, { ifAvailable: true }, (lock) => lock && run(deed));
  if (outcome !== null) {
    return outcome;
  }
  return silent() ? navigator.locks.request(LOCK, { steal: true }, () => run(deed)) : "elsewhere";
}

function run(deed) {
  pulse();
  return deed();
}
