// Sends notes from the field, each exactly once: the server knows a note by the id that the phone gave it.
import { markProblem, notesOf, removeNote } from "./field-store.js";

const TOKEN = "/phan-anh/gui/ma-bieu-mau";
const WHO = "/xu-ly/hien-truong/nguoi";

/** The official who is signed in now; null when nobody is. */
async function signedIn() {
  const answer = await fetch(WHO, { cache: "no-store", headers: { Accept: "application/json" } });
  return answer.ok && !answer.redirected ? (await answer.json()).owner : null;
}

async function send(note) {
  const token = await (await fetch(TOKEN, { cache: "no-store" })).json();
  const data = new FormData();
  for (const { name, value, fileName } of note.fields) {
    if (fileName) {
      data.append(name, value, fileName);
    } else if (name !== token.name) {
      data.append(name, value);
    }
  }
  data.set(token.name, token.value);
  const answer = await fetch(note.path, { method: "POST", body: data });
  if (answer.ok && answer.url.includes("da-ghi=")) {
    await removeNote(note.id);
    return true;
  }
  if ([403, 404, 413, 422].includes(answer.status)) {
    await markProblem(note);
  }
  return false;
}

/** Sends what waits of this official. Gives how many went, and whether somebody must sign in first. */
async function sendWaiting(owner) {
  const waiting = (await notesOf(owner)).filter((note) => !note.problem);
  if (waiting.length === 0) {
    return { sent: 0, signIn: false };
  }
  if ((await signedIn()) !== owner) {
    return { sent: 0, signIn: true };
  }
  let sent = 0;
  for (const note of waiting) {
    sent += (await send(note)) ? 1 : 0;
  }
  return { sent, signIn: false };
}

/** Two open pages take turns where the browser can; elsewhere the server knows a note it already has. */
export async function sendAll(owner) {
  const nothing = { sent: 0, signIn: false };
  if (!navigator.onLine) {
    return nothing;
  }
  try {
    return navigator.locks
      ? await navigator.locks.request("field-notes", { ifAvailable: true }, (lock) => (lock ? sendWaiting(owner) : nothing))
      : await sendWaiting(owner);
  } catch {
    return nothing; // Still no network: what waits goes on waiting.
  }
}
