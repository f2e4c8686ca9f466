/* Talking to the server. A failure without an answer is "offline", never an error of the person. */

/**
 * Why something did not arrive: "offline" (no answer), "slow" (an answer that did not come in
 * time), "busy" (the server is there and cannot, now), "signIn" or "refused".
 */
export class Trouble extends Error {
  constructor(kind, status, reason, wait = 0) {
    super(kind);
    this.kind = kind;
    this.status = status;
    this.reason = reason;
    this.wait = wait;
  }
}

const JSON_TYPE = "application/json";
const QUICK = 8000;
const PATIENT = 10000;
const PICTURE = 60000;
const onTheirWay = new Set();

/** Gives up every request that is on its way: it left over a network that is not there any more. */
export function giveUp() {
  onTheirWay.forEach((journey) => journey.abort());
}

/** Asks, and hears the whole answer within the given time: one that stops half-way is none. */
async function ask(path, { patience = PATIENT, ...options } = {}) {
  const journey = new AbortController();
  let late = false;
  const clock = setTimeout(() => {
    late = true;
    journey.abort();
  }, patience);
  onTheirWay.add(journey);
  try {
    const answer = await fetch(path, {
      credentials: "same-origin",
      cache: "no-store",
      redirect: "error",
      ...options,
      signal: journey.signal,
      headers: { Accept: JSON_TYPE, "X-Requested-By": "teladan-room", ...options.headers },
    });
    return { status: answer.status, ok: answer.ok, retryAfter: answer.headers.get("Retry-After"), text: await answer.text() };
  } catch {
    throw new Trouble(late ? "slow" : "offline");
  } finally {
    clearTimeout(clock);
    onTheirWay.delete(journey);
  }
}

async function require(path, options) {
  const answer = await ask(path, options);
  if (answer.ok || answer.status === 304) {
    return answer;
  }
  throw new Trouble(kind(answer.status), answer.status, reason(answer), 1000 * (Number(answer.retryAfter) || 0));
}

function kind(status) {
  if (status === 401) {
    return "signIn";
  }
  return status >= 500 || status === 429 || status === 408 || status === 425 ? "busy" : "refused";
}

function read(answer) {
  try {
    return JSON.parse(answer.text);
  } catch {
    // Something between here and the server answered in its place, a login page of a hotel perhaps.
    throw new Trouble("offline");
  }
}

function reason(answer) {
  try {
    const problem = JSON.parse(answer.text);
    const errors = (problem.errors ?? []).map((error) => error.message).filter(Boolean);
    return errors.join(" ") || problem.detail || problem.title || String(answer.status);
  } catch {
    return String(answer.status);
  }
}

const visitPath = (visit) => `/api/v1/visits/${visit}`;
const notePath = (op) => `${visitPath(op.visit)}/notes/${op.noteId}`;
const tag = (version) => ({ "If-Match": `"${version}"` });

export const frame = async (visit) => read(await require(`${visitPath(visit)}/room`, { patience: QUICK }));

/** What came after a number; null for nothing new. */
export async function news(visit, change) {
  const since = change === null ? "" : `?since=${change}`;
  const headers = change === null ? {} : { "If-None-Match": `"${change}"` };
  const answer = await require(`${visitPath(visit)}/notes${since}`, { headers });
  return answer.status === 304 ? null : read(answer);
}

export async function add(op) {
  const body = JSON.stringify({ id: op.noteId, ...op.body });
  const headers = { "Content-Type": JSON_TYPE };
  const answer = await require(`${visitPath(op.visit)}/notes`, { method: "POST", headers, body });
  return { note: read(answer), wasThere: answer.status === 200 };
}

export async function put(op) {
  const headers = { "Content-Type": JSON_TYPE, ...tag(op.version) };
  return read(await require(notePath(op), { method: "PUT", headers, body: JSON.stringify(op.body) }));
}

export const note = async (op) => read(await require(notePath(op)));

export const remove = (op) => require(notePath(op), { method: "DELETE", headers: tag(op.version) });

export async function photo(op) {
  const form = new FormData();
  form.append("id", op.photoId);
  form.append("caption", op.caption ?? "");
  form.append("file", new Blob([op.bytes], { type: "image/jpeg" }), "foto.jpg");
  read(await require(`${notePath(op)}/photos`, { method: "POST", body: form, patience: PICTURE }));
}
