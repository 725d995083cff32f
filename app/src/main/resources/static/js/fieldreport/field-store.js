// What the field mode keeps on this phone: the list of one official, and notes that wait for a network.
// The list is forgotten when somebody signs out or in (shell.js); notes stay, but only their author ever sees or sends them.

const LIST = "tinh-nha-field";
const NOTES = "tinh-nha-field-notes";

function request(database, mode, work) {
  return new Promise((done, failed) => {
    const opening = indexedDB.open(database, 1);
    opening.onupgradeneeded = () => opening.result.createObjectStore("entries", { keyPath: "id" });
    opening.onerror = () => failed(opening.error);
    opening.onsuccess = () => {
      const transaction = opening.result.transaction("entries", mode);
      const asked = work(transaction.objectStore("entries"));
      transaction.oncomplete = () => {
        opening.result.close();
        done(asked.result);
      };
      transaction.onabort = () => {
        opening.result.close();
        failed(transaction.error);
      };
    };
  });
}

/** A working day: what is older may no longer be true, and the phone may lie somewhere. */
const LONGEST = 12 * 60 * 60 * 1000;

export async function keepList(owner, html) {
  await request(LIST, "readwrite", (store) => store.put({ id: "list", owner, html, savedAt: Date.now() }));
}

/** The list that is kept, unless it is too old. */
export async function keptList() {
  const list = await request(LIST, "readonly", (store) => store.get("list"));
  if (list && Date.now() - list.savedAt > LONGEST) {
    await forgetList();
    return undefined;
  }
  return list;
}

export const forgetList = () => request(LIST, "readwrite", (store) => store.clear());

/** Safari cannot store a File, so a photo is kept as bytes with its name. */
export async function keepNote(owner, path, form) {
  const fields = [];
  for (const [name, value] of form.entries()) {
    if (typeof value === "string") {
      fields.push({ name, value });
    } else if (value.size > 0) {
      fields.push({ name, value: new Blob([value], { type: value.type }), fileName: value.name });
    }
  }
  await request(NOTES, "readwrite", (store) =>
    store.put({ id: form.get("id"), owner, path, fields, savedAt: Date.now(), problem: false }),
  );
}

export async function notesOf(owner) {
  const all = await request(NOTES, "readonly", (store) => store.getAll());
  return all.filter((note) => note.owner === owner).sort((a, b) => a.savedAt - b.savedAt);
}

export const markProblem = (note) => request(NOTES, "readwrite", (store) => store.put({ ...note, problem: true }));

export const removeNote = (id) => request(NOTES, "readwrite", (store) => store.delete(id));
