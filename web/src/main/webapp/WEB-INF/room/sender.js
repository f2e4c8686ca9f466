/* Sends what waits, in order, each exactly once, from one tab at a time. */
import { content, merge, same } from "./merge.js";
import * as server from "./server.js";
import * as store from "./store.js";

const LOCK = "teladan-room-sender";

/** Sends all that waits of this account. Answers "done", "offline", "signIn" or "other". */
export function sendAll(account, visit, told) {
  return navigator.locks.request(LOCK, async () => {
    const held = new Set();
    for (const op of await store.queued(account)) {
      if (op.state !== "waiting" || held.has(op.noteId)) {
        held.add(op.noteId);
        continue;
      }
      const outcome = await sendOne(op.seq, account, op);
      told();
      if (outcome === "held") {
        held.add(op.noteId);
      } else if (outcome !== "arrived") {
        return outcome;
      }
    }
    return "done";
  });
}

async function sendOne(seq, account, known) {
  // Two changes by others at the same moment are rare; ten are a fault, and no reason to go on.
  for (let tries = 0; tries < 10; tries++) {
    const op = await store.leaves(known);
    if (!op) {
      return "held";
    }
    try {
      const left = await deliver(op);
      if (left !== "again") {
        return left;
      }
    } catch (trouble) {
      if (!(trouble instanceof server.Trouble)) {
        throw trouble;
      }
      if (trouble.kind !== "refused") {
        return trouble.kind;
      }
      if (!(await settle(op, trouble))) {
        return "held";
      }
    }
  }
  return "held";
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
      return refuse(op, theirs.status ? theirs : trouble);
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
