// Reports that wait on this device until there is a network. Runs in pages (as a module) and inside the service worker
// (as a classic script), so it offers itself by a global name: self.outbox.
(() => {
  const DATABASE = "tinh-nha";
  const STORE = "outbox";
  const TARGET = "/phan-anh/gui";
  const TOKEN = "/phan-anh/gui/ma-bieu-mau";

  function request(mode, work) {
    return new Promise((done, failed) => {
      const opening = indexedDB.open(DATABASE, 1);
      opening.onupgradeneeded = () => opening.result.createObjectStore(STORE, { keyPath: "id" });
      opening.onerror = () => failed(opening.error);
      opening.onsuccess = () => {
        const database = opening.result;
        const transaction = database.transaction(STORE, mode);
        const asked = work(transaction.objectStore(STORE));
        transaction.oncomplete = () => {
          database.close();
          done(asked.result);
        };
        transaction.onabort = () => {
          database.close();
          failed(transaction.error);
        };
      };
    });
  }

  const all = async () => (await request("readonly", (store) => store.getAll())).sort((a, b) => a.savedAt - b.savedAt);
  const get = (id) => request("readonly", (store) => store.get(id));
  const put = (entry) => request("readwrite", (store) => store.put(entry));
  const remove = (id) => request("readwrite", (store) => store.delete(id));

  /** Keeps a filled-in form. Safari cannot store a File, so a file is kept as bytes with its name. */
  async function keep(id, data) {
    const fields = [];
    for (const [name, value] of data.entries()) {
      if (typeof value === "string") {
        fields.push({ name, value });
      } else if (value.size > 0) {
        fields.push({ name, value: new Blob([value], { type: value.type }), fileName: value.name });
      }
    }
    await put({ id, fields, savedAt: Date.now(), hold: "" });
  }

  /** A report on hold ("editing", "problem") is not sent by itself. */
  async function hold(id, reason) {
    const entry = await get(id);
    if (entry) {
      await put({ ...entry, hold: reason });
    }
  }

  /** The forgery guard belongs to the visit that sends, not to the one that wrote. */
  async function freshToken() {
    const answer = await fetch(TOKEN, { headers: { Accept: "application/json" }, cache: "no-store" });
    if (!answer.ok) {
      throw new TypeError(`no token: ${answer.status}`);
    }
    return answer.json();
  }

  /** Sends one report; the id makes a second try harmless. Gives the address of the private page once it is in. */
  async function send(entry) {
    const token = await freshToken();
    const data = new FormData();
    for (const { name, value, fileName } of entry.fields) {
      if (fileName) {
        data.append(name, value, fileName);
      } else {
        data.append(name, name === token.name ? token.value : value);
      }
    }
    data.set(token.name, token.value);
    data.set("insist", "1"); // nobody is there to be asked whether somebody else reported the same
    const answer = await fetch(TARGET, { method: "POST", body: data });
    if (answer.ok && answer.url.includes("/theo-doi/")) {
      await remove(entry.id);
      return answer.url;
    }
    if (answer.status === 422 || answer.status === 413) {
      await hold(entry.id, "problem");
      return null;
    }
    throw new TypeError(`not sent: ${answer.status}`);
  }

  /** Sends what waits, one after another; stops at the first that the network does not take. */
  async function sendWaiting() {
    const sent = [];
    for (const { id } of await all()) {
      const entry = await get(id);
      if (entry && !entry.hold) {
        const address = await send(entry);
        if (address) {
          sent.push(address);
        }
      }
    }
    return sent;
  }

  /** Pages and worker take turns where the browser can; elsewhere the server knows a report it already has. */
  async function sendAll() {
    if (!navigator.locks) {
      return sendWaiting();
    }
    return navigator.locks.request("outbox", { ifAvailable: true }, (lock) => (lock ? sendWaiting() : []));
  }

  /** Asks the browser to send in the background, even when the page is closed by then. */
  async function sendLater() {
    const registration = await navigator.serviceWorker?.getRegistration();
    await registration?.sync?.register("outbox").catch(() => {});
  }

  self.outbox = { all, get, keep, hold, remove, freshToken, sendAll, sendLater };

  if ("ServiceWorkerGlobalScope" in self) {
    self.addEventListener("sync", (event) => {
      if (event.tag === "outbox") {
        event.waitUntil(sendAll());
      }
    });
  }
})();
