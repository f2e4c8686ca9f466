/* Sends what waits, in order, each exactly once, from one tab at a time. */
import { alone, pulse } from "./alone.js";
import { content, merge, same } from "./merge.js";
import * as server from "./server.js";
import * as store from "./store.js";

/** So many in a row without an answer, and it is not the one note: the rest would fare no better. */
const IN_A_ROW = 2;

/**
 * Sends all that waits of this account: words first, in the order in which they were written, then
 * pictures, so that a weak network that chokes on a picture does not keep the words.
 *
 * @returns how it went ("done", "elsewhere", "offline", "busy" or "signIn") and how long the server
 *     asked to wait
 */
export async function sendAll(account, told) {
  const outcome = await alone(() => inTurn(account, told));
  return outcome === "elsewhere" ? { how: outcome, wait: 0 } : outcome;
}

async function inTurn(account, told) {
  const all = await store.queued(account);
  const held = new Set();
  let left = { how: "done", wait: 0 };
  let silence = 0;
  for (const op of [...all.filter(isWords), ...all.filter((each) => !isWords(each))]) {
    if (op.state !== "waiting" || held.has(op.noteId)) {
      held.add(op.noteId);
      continue;
    }
    const outcome = await twice(op);
    told();
    if (outcome.how === "arrived") {
      silence = 0;
      continue;
    }
    held.add(op.noteId);
    if (outcome.how !== "held") {
      left = { ...outcome, how: outcome.how === "slow" ? "offline" : outcome.how };
      silence += 1;
      if (!onlyThis(outcome) || silence >= IN_A_ROW) {
        return left;
      }
    }
  }
  return left;
}

const isWords = (op) => op.kind !== "photo";

/** Whether it may be the fault of what was sent; then what is behind it goes on. */
const onlyThis = ({ how, wait }) => how === "slow" || (how === "busy" && wait === 0);

/** A request that hung goes out once more before the next one overtakes it. */
async function twice(op) {
  pulse();
  const first = await sendOne(op);
  if (!onlyThis(first)) {
    return first;
  }
  pulse();
  return sendOne(op);
}

async function sendOne(known) {
  try {
    // Two changes by others at the same moment are rare; ten are a fault, and no reason to go on.
    for (let tries = 0; tries < 10; tries++) {
      const op = await store.leaves(known);
      if (!op) {
        return { how: "held", wait: 0 };
      }
      const how = await attempt(op);
      if (how !== "again") {
        return { how, wait: 0 };
      }
    }
    return { how: "held", wait: 0 };
  } catch (trouble) {
    return unheard(trouble);
  }
}

function unheard(trouble) {
  if (trouble instanceof server.Trouble) {
    return { how: trouble.kind, wait: trouble.wait };
  }
  throw trouble;
}

async function attempt(op) {
  try {
    return await deliver(op);
  } catch (trouble) {
    if (trouble.kind !== "refused") {
      throw trouble;
    }
    return (await settle(op, trouble)) ? "again" : "held";
  }
}

async function deliver(op) {
  if (op.kind === "photo") {
    await server.photo(op);
    await store.arrived(op, null, () => null);
  } else if (op.kind === "delete") {
    await server.remove(op);
    await store.arrived(op, null, () => null);
  } else if (op.kind === "add") {
    return added(op, await server.add(op));
  } else {
    const note = await server.put(op);
    return replaced(op, note, op.body);
  }
  return "arrived";
}

/** After an answer that was not heard, the note may be there in the form in which it left first. */
async function added(op, { note, wasThere }) {
  return replaced(op, note, wasThere ? op.tried : op.body);
}

async function replaced(op, note, arrivedBody) {
  let more = false;
  await store.arrived(op, note, (now) => {
    if (same(now.body, arrivedBody)) {
      return null;
    }
    more = true;
    return follow(now, arrivedBody, note);
  });
  return more ? "again" : "arrived";
}

/** The same note goes on as a change of what the server has. */
function follow(op, base, theirs) {
  const { merged, clashes } = merge(base, op.body, theirs);
  const next = { ...op, kind: "put", version: theirs.version, base: content(theirs), tried: undefined };
  return clashes.length === 0
    ? { ...next, body: merged, state: "waiting" }
    : { ...next, base: content(base), body: op.body, state: "conflict", clashes, theirs };
}

/** Deals with a refusal; true when it is worth trying again at once. */
async function settle(op, trouble) {
  if (trouble.status === 412 && op.kind === "put") {
    const theirs = await server.note(op).catch((error) => error);
    if (theirs instanceof Error) {
      // Whoever has no answer now asks again later; only a refusal is one.
      return theirs.kind === "refused" ? refuse(op, theirs) : Promise.reject(theirs);
    }
    let free = false;
    await store.change(op.seq, (now) => {
      const next = follow(now, now.base, theirs);
      free = next.state === "waiting";
      return next;
    });
    return free;
  }
  if (trouble.status === 404 && op.kind === "delete") {
    await store.arrived(op, null, () => null);
    return true;
  }
  return refuse(op, trouble);
}

async function refuse(op, trouble) {
  await store.change(op.seq, (now) => ({
    ...now,
    state: "refused",
    reason: trouble.reason ?? String(trouble.status),
    gone: trouble.status === 404 || trouble.status === 409,
  }));
  return false;
}
