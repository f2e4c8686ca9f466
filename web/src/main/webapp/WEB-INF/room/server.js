/* Talking to the server. A failure without an answer is "offline", never an error of the person. */
export class Trouble extends Error {
  constructor(kind, status, reason) {
    super(kind);
    this.kind = kind;
    this.status = status;
    this.reason = reason;
  }
}

const JSON_TYPE = "application/json";

async function ask(path, options = {}) {
  let answer;
  try {
    answer = await fetch(path, {
      credentials: "same-origin",
      cache: "no-store",
      redirect: "error",
      signal: AbortSignal.timeout(options.patience ?? 20000),
      ...options,
      headers: { Accept: JSON_TYPE, "X-Requested-By": "teladan-room", ...options.headers },
    });
  } catch {
    throw new Trouble("offline");
  }
  if (answer.ok || answer.status === 304) {
    return answer;
  }
  const kind =
    answer.status === 401 ? "signIn" : answer.status >= 500 || answer.status === 429 ? "offline" : "refused";
  throw new Trouble(kind, answer.status, await reason(answer));
}

async function reason(answer) {
  const problem = await answer.json().catch(() => ({}));
  const errors = (problem.errors ?? []).map((error) => error.message).filter(Boolean);
  return errors.join(" ") || problem.detail || problem.title || String(answer.status);
}

const visitPath = (visit) => `/api/v1/visits/${visit}`;
const notePath = (op) => `${visitPath(op.visit)}/notes/${op.noteId}`;
const tag = (version) => ({ "If-Match": `"${version}"` });

export const frame = async (visit) => (await ask(`${visitPath(visit)}/room`, { patience: 12000 })).json();

/** What came after a number; null for nothing new. */
export async function news(visit, change) {
  const since = change === null ? "" : `?since=${change}`;
  const headers = change === null ? {} : { "If-None-Match": `"${change}"` };
  const answer = await ask(`${visitPath(visit)}/notes${since}`, { headers, patience: 12000 });
  return answer.status === 304 ? null : answer.json();
}

export async function add(op) {
  const body = JSON.stringify({ id: op.noteId, ...op.body });
  const headers = { "Content-Type": JSON_TYPE };
  const answer = await ask(`${visitPath(op.visit)}/notes`, { method: "POST", headers, body });
  return { note: await answer.json(), wasThere: answer.status === 200 };
}

export async function put(op) {
  const headers = { "Content-Type": JSON_TYPE, ...tag(op.version) };
  return (await ask(notePath(op), { method: "PUT", headers, body: JSON.stringify(op.body) })).json();
}

export const note = async (op) => (await ask(notePath(op))).json();

export const remove = (op) => ask(notePath(op), { method: "DELETE", headers: tag(op.version) });

export function photo(op) {
  const form = new FormData();
  form.append("id", op.photoId);
  form.append("caption", op.caption ?? "");
  form.append("file", new Blob([op.bytes], { type: "image/jpeg" }), "foto.jpg");
  return ask(`${notePath(op)}/photos`, { method: "POST", body: form, patience: 90000 });
}
