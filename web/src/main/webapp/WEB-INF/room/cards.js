/* The list: what waits, what needs a decision, and what the team has. */
import { button, clock, day, make, say } from "./dom.js";
import { content } from "./merge.js";

const TONES = { FACT: "good", HOST_OPINION: "warn", ANALYSIS: "accent" };
const DETAILS = ["similarity", "difference", "question", "session"];
let pictures = [];

function over(note, badge) {
  return make(
    "p",
    { class: "over" },
    badge,
    note.kind ? make("span", { class: `badge ${TONES[note.kind]}` }, say(`kind.${note.kind}`)) : null,
    note.theme ? make("strong", {}, note.theme) : null,
    note.hostUnit ? make("span", {}, note.hostUnit) : null,
  );
}

function pairs(note, frame) {
  const solutions = frame.solutions;
  const shown = DETAILS.filter((name) => note[name]).map((name) => [say(name), note[name]]);
  if (note.questionId) {
    shown.unshift([say("questionId"), asked(note.questionId, frame)]);
  }
  if (note.solutionId) {
    shown.push([say("solution"), solutions.find((s) => String(s.id) === String(note.solutionId))?.title ?? `#${note.solutionId}`]);
  }
  return shown.length === 0
    ? null
    : make("dl", { class: "pairs" }, ...shown.map(([name, value]) => make("div", {}, make("dt", {}, name), make("dd", {}, value))));
}

/** A question that is no longer among the visit's is named by its mark. */
function asked(id, frame) {
  return (frame.questions ?? []).find((q) => q.id === id)?.text ?? `#${id}`;
}

function local(op) {
  const url = URL.createObjectURL(op.bytes);
  pictures.push(url);
  return make("img", { src: url, alt: op.caption ?? say("photo.own") });
}

function remote(photo) {
  return make("a", { href: photo.url }, make("img", { src: photo.url, alt: photo.caption ?? say("photo.team"), loading: "lazy" }));
}

function gallery(images) {
  return images.length > 0 ? make("div", { class: "gallery" }, ...images) : null;
}

function value(field, note, frame) {
  const solutions = frame.solutions;
  const given = note[field];
  if (given === null || given === undefined) {
    return say("nothing");
  }
  if (field === "kind") {
    return say(`kind.${given}`);
  }
  if (field === "questionId") {
    return asked(given, frame);
  }
  return field === "solutionId" ? (solutions.find((s) => String(s.id) === String(given))?.title ?? `#${given}`) : given;
}

function conflict(op, room) {
  const groups = op.clashes.map((field) => {
    const joined = !["kind", "solutionId", "questionId"].includes(field) && op.body[field] && op.theirs[field];
    const options = [
      ["mine", say("clash.mine"), value(field, op.body, room.frame)],
      ["theirs", say("clash.theirs"), value(field, op.theirs, room.frame)],
    ];
    const name = `clash-${op.seq}-${field}`;
    const sides = options.map(([which, label, text]) =>
      make(
        "label",
        { class: "side" },
        make("span", { class: "which" }, make("input", { type: "radio", name, value: which, checked: which === "mine" && !joined }), label),
        make("span", { class: "said" }, text),
      ),
    );
    const both = joined
      ? make("label", { class: "both" }, make("input", { type: "radio", name, value: "both", checked: true }), say("clash.both"))
      : null;
    return make("fieldset", { "data-field": field }, make("legend", {}, say(field === "solutionId" ? "solution" : field)), make("div", { class: "sides" }, ...sides), both);
  });
  const decide = (event) => {
    event.preventDefault();
    const chosen = Object.fromEntries(
      op.clashes.map((field) => [field, new FormData(event.target).get(`clash-${op.seq}-${field}`)]),
    );
    room.decide(op, chosen);
  };
  return make(
    "li",
    {},
    make(
      "article",
      { class: "card clash" },
      make("p", { class: "over" }, make("span", { class: "badge bad" }, say("clash"))),
      make("p", { class: "soft" }, say("clash.text")),
      make("form", { onsubmit: decide }, ...groups, make("button", { class: "button main", type: "submit" }, say("clash.save"))),
    ),
  );
}

function refused(op, room) {
  const again = op.kind === "add" || op.kind === "put";
  return make(
    "li",
    {},
    make(
      "article",
      { class: "card refused" },
      over(op.body ?? {}, make("span", { class: "badge bad" }, say("refused"))),
      make("p", { class: "why" }, op.reason),
      op.body ? make("p", { class: "written" }, op.body.text) : null,
      op.kind === "photo" ? gallery([local(op)]) : null,
      make(
        "p",
        { class: "row" },
        again && !op.gone ? button(say("repair"), () => room.edit(op)) : null,
        again && op.gone ? button(say("anew"), () => room.anew(op)) : null,
        op.kind === "photo" && !op.gone ? button(say("again"), () => room.retry(op)) : null,
        button(say("discard"), () => room.discard(op), "danger"),
      ),
    ),
  );
}

function waiting(op, photos, room) {
  const what = op.kind === "delete" ? "waiting.delete" : op.kind === "put" ? "waiting.change" : "waiting.one";
  const note = op.body ?? op.base ?? {};
  return make(
    "li",
    {},
    make(
      "article",
      { class: "card waits", "data-note": op.noteId },
      over(note, make("span", { class: "badge warn" }, say(what))),
      note.text ? make("p", { class: "written" }, note.text) : null,
      pairs(note, room.frame),
      gallery(photos.map(local)),
      make("p", { class: "foot" }, make("span", {}, clock(op.at)), op.kind === "delete" ? null : button(say("change"), () => room.edit(op), "quiet")),
    ),
  );
}

function arrived(note, photos, room) {
  const when = note.notedAt ?? note.createdAt;
  return make(
    "li",
    {},
    make(
      "article",
      { class: "card", "data-note": note.id },
      over(note, photos.length > 0 ? make("span", { class: "badge warn" }, say("waiting.photos", photos.length)) : null),
      make("p", { class: "written" }, note.text),
      pairs(note, room.frame),
      gallery([...(note.photos ?? []).map(remote), ...photos.map(local)]),
      make(
        "p",
        { class: "foot" },
        make("span", {}, note.author ?? ""),
        make("time", { datetime: when }, `${day(when)}, ${clock(when)}`),
        button(say("change"), () => room.edit({ noteId: note.id, body: content(note), version: note.version, known: true }), "quiet"),
      ),
    ),
  );
}

/** The whole list of a visit. */
export function list(data, room) {
  pictures.forEach((url) => URL.revokeObjectURL(url));
  pictures = [];
  const ops = data.queue;
  const photosOf = (id) => ops.filter((op) => op.kind === "photo" && op.noteId === id && op.state === "waiting");
  const writing = ops.filter((op) => op.kind !== "photo" && op.state === "waiting");
  const queued = new Set(writing.map((op) => op.noteId));
  const notes = data.notes
    .filter((note) => !queued.has(note.id))
    .sort((a, b) => (b.notedAt ?? b.createdAt).localeCompare(a.notedAt ?? a.createdAt));
  const items = [
    ...ops.filter((op) => op.state === "conflict").map((op) => conflict(op, room)),
    ...ops.filter((op) => op.state === "refused").map((op) => refused(op, room)),
    ...writing.reverse().map((op) => waiting(op, photosOf(op.noteId), room)),
    ...notes.map((note) => arrived(note, photosOf(note.id), room)),
  ];
  return items.length === 0
    ? make("p", { class: "soft first" }, say("first"))
    : make("ol", { class: "cards" }, ...items);
}
