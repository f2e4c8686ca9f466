/* What this device keeps, by account: nobody reads or sends what another one wrote or read. */
let opened;

function database() {
  opened ??= new Promise((resolve, reject) => {
    const asked = indexedDB.open("teladan-room", 1);
    asked.onupgradeneeded = () => {
      const db = asked.result;
      db.createObjectStore("me", { keyPath: "key" });
      db.createObjectStore("frames", { keyPath: ["account", "visit"] });
      db.createObjectStore("notes", { keyPath: ["account", "visit", "id"] });
      db.createObjectStore("drafts", { keyPath: ["account", "visit"] });
      db.createObjectStore("queue", { keyPath: "seq", autoIncrement: true });
      db.createObjectStore("sent", { keyPath: ["account", "visit"] });
    };
    asked.onblocked = () => reject(new Error("blocked"));
    asked.onerror = () => reject(asked.error);
    asked.onsuccess = () => {
      asked.result.onversionchange = () => asked.result.close();
      resolve(asked.result);
    };
  });
  return opened;
}

const settled = (request) =>
  new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });

/** Runs one transaction: all of it is kept, or nothing. Resolves when it is on the disk. */
async function transaction(stores, mode, deed) {
  const db = await database();
  const tx = db.transaction(stores, mode, { durability: "strict" });
  const done = new Promise((resolve, reject) => {
    tx.oncomplete = resolve;
    tx.onabort = () => reject(tx.error || new Error("aborted"));
  });
  const names = [].concat(stores);
  const result = deed(...names.map((name) => tx.objectStore(name))).catch((error) => {
    try {
      tx.abort();
    } catch {
      // It has ended by itself.
    }
    throw error;
  });
  await Promise.all([result, done]);
  return result;
}

const range = (account, visit) => IDBKeyRange.bound([account, visit], [account, visit, []]);
const channel = "BroadcastChannel" in self ? new BroadcastChannel("teladan-room") : null;

export function onChangeElsewhere(deed) {
  channel?.addEventListener("message", deed);
}

export function tellOthers() {
  channel?.postMessage("changed");
}

/** Who used this device last, or nothing. */
export async function lastReader() {
  const me = await transaction("me", "readonly", async (store) => settled(store.get("reader")));
  return me ? me.reader : null;
}

/** Somebody reads now. What another person had read leaves the device; what they wrote stays locked. */
export function readerIs(reader) {
  return transaction(["me", "frames", "notes", "sent"], "readwrite", async (me, frames, notes, sent) => {
    const before = await settled(me.get("reader"));
    if (before && before.reader.account !== reader.account) {
      [frames, notes, sent].forEach((store) => store.clear());
    }
    me.put({ key: "reader", reader });
  });
}

/** The visit is no longer this reader's: what was read of it leaves the device. */
export function forgetRead(account, visit) {
  return transaction(["frames", "notes"], "readwrite", async (frames, notes) => {
    frames.delete([account, visit]);
    notes.delete(range(account, visit));
  });
}

export function keepFrame(account, visit, frame) {
  return transaction("frames", "readwrite", async (frames) => {
    const before = await settled(frames.get([account, visit]));
    frames.put({ account, visit, change: null, ...before, frame });
  });
}

/** Everything of a visit that this account has here. */
export function everything(account, visit) {
  const stores = ["frames", "notes", "drafts", "queue", "sent"];
  return transaction(stores, "readonly", async (frames, notes, drafts, queue, sent) => {
    const [frame, known, draft, all, count] = await Promise.all([
      settled(frames.get([account, visit])),
      settled(notes.getAll(range(account, visit))),
      settled(drafts.get([account, visit])),
      settled(queue.getAll()),
      settled(sent.get([account, visit])),
    ]);
    return {
      frame: frame?.frame,
      change: frame?.change ?? null,
      notes: known.map((entry) => entry.note),
      draft: draft ?? null,
      queue: all.filter((op) => op.account === account && op.visit === visit),
      others: all.filter((op) => op.account !== account).length,
      sent: count ?? { count: 0, at: null },
    };
  });
}

export function keepDraft(account, visit, draft) {
  return transaction("drafts", "readwrite", async (drafts) => drafts.put({ ...draft, account, visit }));
}

/** Puts a finished note and its pictures in the queue and empties the draft, at once. */
export function enqueue(account, visit, ops) {
  return transaction(["queue", "drafts"], "readwrite", async (queue, drafts) => {
    ops.forEach((op) => queue.add({ ...op, account, visit, rev: 1, state: "waiting", at: Date.now() }));
    drafts.delete([account, visit]);
  });
}

/** Changes a waiting operation; does nothing when it was sent meanwhile. */
export function change(seq, deed) {
  return transaction("queue", "readwrite", async (queue) => {
    const op = await settled(queue.get(seq));
    if (op) {
      const next = deed(op);
      queue.put({ ...next, rev: op.rev + 1 });
    }
    return op ?? null;
  });
}

/** Marks what leaves now, so that a change during the journey is told apart from what was sent. */
export function leaves(op) {
  return transaction("queue", "readwrite", async (queue) => {
    const now = await settled(queue.get(op.seq));
    if (!now || now.state !== "waiting") {
      return null;
    }
    now.tried ??= now.body;
    queue.put(now);
    return now;
  });
}

/** Takes operations away: those of a note, or one. */
export function discard(matches) {
  return transaction("queue", "readwrite", async (queue) => {
    const all = await settled(queue.getAll());
    all.filter(matches).forEach((op) => queue.delete(op.seq));
  });
}

export async function queued(account) {
  const all = await transaction("queue", "readonly", async (queue) => settled(queue.getAll()));
  return all.filter((op) => op.account === account);
}

/**
 * The server has it: out of the queue, in among the notes, counted, in one step. What was changed
 * during the journey stays as a change of what arrived.
 */
export function arrived(sentOp, note, follow) {
  return transaction(["queue", "notes", "sent"], "readwrite", async (queue, notes, sent) => {
    const op = await settled(queue.get(sentOp.seq));
    const key = [sentOp.account, sentOp.visit];
    const next = op ? follow(op) : null;
    if (next) {
      queue.put({ ...next, rev: op.rev + 1 });
    } else if (op) {
      queue.delete(op.seq);
      const count = await settled(sent.get(key));
      sent.put({ account: key[0], visit: key[1], count: (count?.count ?? 0) + 1, at: Date.now() });
    }
    if (note) {
      const before = await settled(notes.get([...key, note.id]));
      const photos = note.photos?.length ? note.photos : (before?.note.photos ?? []);
      notes.put({ account: key[0], visit: key[1], id: note.id, note: { ...note, photos } });
    } else if (sentOp.kind === "delete") {
      notes.delete([...key, sentOp.noteId]);
    }
  });
}

/** Takes in what changed on the server. */
export function takeNews(account, visit, news) {
  return transaction(["frames", "notes"], "readwrite", async (frames, notes) => {
    if (news.whole) {
      notes.delete(range(account, visit));
    }
    news.items.forEach((note) => notes.put({ account, visit, id: note.id, note }));
    (news.gone ?? []).forEach((id) => notes.delete([account, visit, id]));
    const frame = await settled(frames.get([account, visit]));
    frames.put({ account, visit, frame: null, ...frame, change: news.change });
  });
}

/** The visits that this account has on this device. */
export async function visits(account) {
  const all = await transaction("frames", "readonly", async (frames) => settled(frames.getAll()));
  return all.filter((entry) => entry.account === account && entry.frame).map((entry) => entry.frame);
}
