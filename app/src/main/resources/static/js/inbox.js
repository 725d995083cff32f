// The mark on the bell. Pages for everybody are the same for everybody, so the page asks by itself, and only on devices
// that have been to a page of their own: others have no inbox.

const OWN_PAGES = /^\/(hop-thu|theo-doi-khu-vuc|phan-anh\/(cua-toi|theo-doi\/))/;
const KNOWN = "hop-thu";
const ANSWER = "hop-thu-chua-doc";
const FRESH = 60_000;

const kept = () => {
  const { at = 0, count = 0 } = JSON.parse(sessionStorage.getItem(ANSWER) ?? "{}");
  return Date.now() - at < FRESH ? count : null;
};

const ask = async () => {
  const answer = await fetch("/hop-thu/chua-doc");
  const count = answer.ok ? await answer.json() : 0;
  sessionStorage.setItem(ANSWER, JSON.stringify({ at: Date.now(), count }));
  return count;
};

export const markUnread = async (bell) => {
  const own = OWN_PAGES.test(location.pathname);
  if (own) {
    localStorage.setItem(KNOWN, "1");
  }
  if (!localStorage.getItem(KNOWN)) {
    return;
  }
  const count = (own ? null : kept()) ?? (await ask());
  bell.querySelector("[data-unread]").hidden = count === 0;
};
