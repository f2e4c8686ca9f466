/* The page: which visit, who reads, what waits, and when to try the network. */
import { list } from "./cards.js";
import { Desk } from "./desk.js";
import { button, chooseLanguage, clock, language, loadWords, make, say } from "./dom.js";
import { content } from "./merge.js";
import { Pace } from "./pace.js";
import { sendAll } from "./sender.js";
import * as server from "./server.js";
import * as store from "./store.js";

const EVERY = 6000;
const FRAME_IS_FRESH = 60000;

class Room {
  constructor(visit) {
    this.visit = visit;
    this.reader = null;
    this.frame = null;
    this.network = "trying";
    this.framed = 0;
    this.pace = new Pace(() => this.sync(true));
    this.head = document.querySelector(".room-head");
    this.main = document.querySelector(".room-main");
    this.nav = document.querySelector(".room-nav");
    this.deskPlace = make("section", { class: "room-desk" });
    this.listPlace = make("section", { class: "room-list", hidden: true, "aria-labelledby": "list" });
    this.desk = new Desk(this.deskPlace, this);
  }

  async open() {
    this.reader = await store.lastReader();
    await this.refresh();
    addEventListener("online", () => this.hope(true));
    addEventListener("offline", () => this.is("offline"));
    addEventListener("pageshow", (event) => event.persisted && this.hope(true));
    document.addEventListener("visibilitychange", () => document.hidden || this.hope());
    store.onChangeElsewhere(() => this.refresh());
    setInterval(() => document.hidden || this.pace.waiting || this.sync(), EVERY);
    await this.sync(true);
  }

  /** Something changed for the better: what hangs on the old network is given up. */
  hope(elsewhere = false) {
    this.pace.fresh();
    if (elsewhere) {
      server.giveUp();
    }
    return this.sync(true);
  }

  is(network) {
    this.network = network;
    this.showState();
  }

  /** Shows what the device has now. */
  async refresh() {
    if (!this.reader) {
      this.show();
      return;
    }
    this.data = await store.everything(this.reader.account, this.visit);
    const first = !this.frame && this.data.frame;
    this.frame = this.data.frame;
    if (first) {
      this.show();
      this.desk.open(this.data.draft);
    }
    this.showList();
    this.showState();
  }

  show() {
    document.title = this.frame ? `${this.frame.title} · Teladan` : "Teladan";
    const other = language() === "en" ? "id" : "en";
    const title = this.frame?.title ?? say("title");
    this.state = make("p", { class: "counts", role: "status" });
    this.notices = make("div", { class: "notices" });
    this.head.replaceChildren(
      make(
        "div",
        {},
        make("a", { href: `/visits/${this.visit}`, class: "back", "aria-label": say("back") }, "‹"),
        make("p", { class: "name" }, title),
        make("button", { type: "button", class: "button quiet", lang: other, onclick: () => chooseLanguage(other) }, other === "en" ? "English" : "Indonesia"),
      ),
      make("div", { class: "state-row" }, this.state, button(say("send"), () => this.hope(), "quiet send")),
    );
    this.main.replaceChildren(this.notices, this.deskPlace, this.listPlace);
    this.tabs();
    this.showState();
  }

  tabs() {
    const tab = (which, label) =>
      make("button", { type: "button", "aria-pressed": "false", "data-tab": which, onclick: () => this.turn(which) }, label);
    this.nav.hidden = !this.frame;
    this.nav.replaceChildren(tab("write", say("write")), tab("list", say("list")));
    this.turn("write");
  }

  turn(which) {
    this.deskPlace.hidden = which !== "write";
    this.listPlace.hidden = which !== "list";
    this.nav.querySelectorAll("button").forEach((each) => each.setAttribute("aria-pressed", String(each.dataset.tab === which)));
    scrollTo(0, 0);
    this.showState();
  }

  showState() {
    if (!this.state?.isConnected) {
      return;
    }
    const queue = this.data?.queue ?? [];
    const sent = this.data?.sent ?? { count: 0 };
    const parts = [say("count.waiting", queue.length)];
    parts.push(sent.at ? say("count.sent", sent.count, clock(sent.at)) : say("count.none"));
    const text = parts.join(", ");
    if (this.state.textContent !== text) {
      this.state.textContent = text;
    }
    this.state.dataset.waiting = queue.length;
    document.body.dataset.network = this.network;
    this.head.querySelector(".send").hidden = queue.length === 0;
    const tell = [];
    if (this.network === "offline") {
      tell.push(make("p", { class: "notice" }, say(this.frame ? "offline" : "offline.first")));
    } else if (this.network === "busy") {
      tell.push(make("p", { class: "notice" }, say("busy")));
    } else if (this.network === "signIn") {
      const link = make("a", { class: "button", href: `/sign-in?next=/room/${this.visit}` }, say("signIn.link"));
      tell.push(make("div", { class: "notice warn" }, make("p", {}, say("signIn")), link));
    } else if (this.network === "refused") {
      tell.push(make("p", { class: "notice warn" }, say("notYours")));
    }
    const stuck = queue.filter((op) => op.state !== "waiting").length;
    if (stuck > 0) {
      const show = this.listPlace.hidden ? [button(say("stuck.show"), () => this.turn("list"))] : [];
      tell.push(make("div", { class: "notice warn" }, make("p", {}, say("stuck", stuck)), ...show));
    }
    if (this.data?.others > 0) {
      tell.push(make("p", { class: "notice" }, say("others", this.data.others)));
    }
    const sign = tell.map((each) => each.textContent).join();
    if (sign !== this.told) {
      this.told = sign;
      this.notices.replaceChildren(...tell);
    } else if (!this.notices.hasChildNodes()) {
      this.notices.replaceChildren(...tell);
    }
  }

  showList() {
    if (!this.frame) {
      return;
    }
    const { notes, queue } = this.data;
    const sign = JSON.stringify([notes.map((n) => [n.id, n.version, n.photos]), queue.map((op) => [op.seq, op.rev, op.state])]);
    const label = this.nav.querySelector("[data-tab=list]");
    const known = new Set([...notes.map((n) => n.id), ...queue.map((op) => op.noteId)]);
    label.textContent = say("list.n", known.size);
    if (sign !== this.listed) {
      this.listed = sign;
      this.listPlace.replaceChildren(make("h1", { id: "list" }, say("list")), make("p", { class: "soft" }, say("private")), list(this.data, this));
    }
  }

  /** Tries the network: who reads, what waits goes, what is new comes. One try at a time. */
  async sync(thorough = false) {
    this.wanted = this.wanted || thorough;
    if (this.syncing) {
      this.more = true;
      return;
    }
    this.syncing = true;
    try {
      do {
        this.more = false;
        await this.round(this.wanted);
        this.wanted = false;
      } while (this.more);
    } finally {
      this.syncing = false;
    }
  }

  async round(thorough) {
    try {
      const waits = (this.data?.queue ?? []).some((op) => op.state === "waiting");
      if (thorough || waits || Date.now() - this.framed > FRAME_IS_FRESH) {
        await this.takeFrame();
      }
      const told = () => this.refresh().then(store.tellOthers);
      const { how, wait } = await sendAll(this.reader.account, told);
      const fine = how === "done" || how === "elsewhere";
      if (fine) {
        await this.takeNews();
      }
      this.went(fine ? "fine" : how, wait);
    } catch (trouble) {
      if (!(trouble instanceof server.Trouble)) {
        this.pace.later();
        throw trouble;
      }
      await this.failed(trouble);
    }
    await this.refresh();
  }

  /** What a round came to, and when the next one is. */
  went(network, wait = 0) {
    this.is(network);
    if (network === "offline" || network === "busy") {
      this.pace.later(wait);
    } else {
      this.pace.fresh();
    }
  }

  async takeNews() {
    const news = await server.news(this.visit, this.data?.change ?? null);
    if (news) {
      await store.takeNews(this.reader.account, this.visit, news);
    }
  }

  async takeFrame() {
    const { reader, ...frame } = await server.frame(this.visit);
    if (this.reader?.account !== reader.account) {
      await this.desk.keep();
      await store.readerIs(reader);
      await store.keepFrame(reader.account, this.visit, frame);
      if (this.reader) {
        location.reload();
        await new Promise(() => {});
      }
      this.reader = reader;
    } else {
      await store.readerIs(reader);
      await store.keepFrame(reader.account, this.visit, frame);
    }
    this.framed = Date.now();
    await this.refresh();
  }

  /** Whoever may no longer read the visit keeps nothing of it, but what they wrote and did not send. */
  async failed(trouble) {
    const shut = trouble.status === 403 || trouble.status === 404;
    if (shut && this.reader) {
      await store.forgetRead(this.reader.account, this.visit);
      this.deskPlace.replaceChildren();
      this.listPlace.replaceChildren();
      this.desk.form = null;
      this.nav.hidden = true;
      this.frame = null;
    }
    const unheard = trouble.kind === "slow" || trouble.kind === "refused";
    this.went(unheard && !shut ? "offline" : trouble.kind, trouble.wait);
  }

  async changed() {
    await this.refresh();
    store.tellOthers();
    this.sync();
  }

  /** Keeps a finished note, new or changed, with its pictures. */
  async save(editing, body, photos) {
    navigator.storage?.persist?.();
    const noteId = editing?.noteId ?? crypto.randomUUID();
    const pictures = photos.map((p) => ({ kind: "photo", noteId, photoId: p.id, bytes: p.bytes, caption: p.caption }));
    const { account } = this.reader;
    const before = editing && this.data.queue.find((op) => op.noteId === noteId && (op.kind === "add" || op.kind === "put"));
    const changed = before && (await store.change(before.seq, (op) => ({ ...op, body, state: "waiting", reason: null })));
    if (changed) {
      await store.enqueue(account, this.visit, pictures);
    } else {
      const op = editing ? { kind: "put", noteId, body, base: editing.body, version: editing.version ?? 0 } : { kind: "add", noteId, body };
      await store.enqueue(account, this.visit, [op, ...pictures]);
    }
    await this.changed();
  }

  edit(op) {
    const mayDelete = op.kind === "add" || op.known === true;
    this.turn("write");
    return this.desk.edit({ noteId: op.noteId, body: op.body, version: op.version, known: op.known === true, mayDelete });
  }

  async remove({ noteId, body, version, known }) {
    await store.discard((op) => op.noteId === noteId && op.account === this.reader.account);
    if (known) {
      await store.enqueue(this.reader.account, this.visit, [{ kind: "delete", noteId, base: body, version }]);
    }
    await this.changed();
  }

  async decide(op, chosen) {
    await store.change(op.seq, (now) => {
      const body = { ...content(now.theirs) };
      for (const name of Object.keys(content(now.body))) {
        const mine = now.body[name] ?? null;
        if (now.clashes.includes(name)) {
          const both = `${mine}\n\n${now.theirs[name]}`;
          body[name] = { mine, theirs: now.theirs[name] ?? null, both }[chosen[name]];
        } else if (mine !== (now.base[name] ?? null)) {
          body[name] = mine;
        }
      }
      return { ...now, body, base: content(now.theirs), version: now.theirs.version, state: "waiting", clashes: null, theirs: null };
    });
    await this.changed();
  }

  /** Somebody deleted the note meanwhile: what was written becomes a note of its own. */
  async anew(op) {
    const noteId = crypto.randomUUID();
    await store.change(op.seq, (now) => ({ ...now, kind: "add", noteId, state: "waiting", gone: false, tried: undefined }));
    const pictures = this.data.queue.filter((other) => other.kind === "photo" && other.noteId === op.noteId);
    for (const picture of pictures) {
      await store.change(picture.seq, (now) => ({ ...now, noteId, state: "waiting", gone: false }));
    }
    await this.changed();
  }

  async retry(op) {
    await store.change(op.seq, (now) => ({ ...now, state: "waiting" }));
    await this.changed();
  }

  async discard(op) {
    const whole = op.kind === "add";
    await store.discard((other) => other.seq === op.seq || (whole && other.noteId === op.noteId));
    await this.changed();
  }
}

/** Without a visit in the address: those that are on this device. */
async function choose() {
  const reader = await store.lastReader();
  const frames = reader ? await store.visits(reader.account) : [];
  const links = frames.map((frame) =>
    make("li", {}, make("a", { class: "card", href: `/room/${frame.visitId}` }, make("strong", {}, frame.title), make("span", { class: "soft" }, frame.hostName))),
  );
  document.querySelector(".room-head").replaceChildren(make("div", {}, make("p", { class: "name" }, say("title"))));
  document.querySelector(".room-nav").hidden = true;
  document.querySelector(".room-main").replaceChildren(
    make("h1", {}, say("choose")),
    links.length > 0 ? make("ul", { class: "cards" }, ...links) : make("p", { class: "soft" }, say("choose.none")),
    make("p", {}, make("a", { href: "/visits" }, say("choose.all"))),
  );
}

await loadWords();
if ("serviceWorker" in navigator) {
  navigator.serviceWorker.register("/room/app/sw.js", { scope: "/room/" }).catch(() => {});
}
const asked = location.pathname.match(/^\/room\/(\d+)$/);
try {
  await (asked ? new Room(Number(asked[1])).open() : choose());
} catch (error) {
  document.querySelector(".room-main").replaceChildren(make("p", { class: "notice bad" }, say("noStore")));
  throw error;
}
