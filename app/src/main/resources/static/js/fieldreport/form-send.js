// Sends the form with a progress bar; keeps it on the device while there is no network or the server is too busy.
import "./outbox.js";

const { outbox } = self;

/** The server takes no more at the moment, and says for how long. */
class Busy extends TypeError {
  constructor(seconds) {
    super("busy");
    this.milliseconds = 1000 * (seconds || 30);
  }
}

/** What is told: shown(document) for an answer to correct, kept() when it waits on the device, failed(text). */
export async function send(form, { progressed, shown, kept, failed }) {
  const data = new FormData(form);
  const id = data.get("submissionId");
  try {
    if (!navigator.onLine) {
      throw new TypeError("offline");
    }
    const token = await outbox.freshToken();
    data.set(token.name, token.value);
    const answer = await post(form.action, data, progressed);
    if (answer.responseURL.includes("/theo-doi/")) {
      await outbox.remove(id).catch(() => {});
      form.dataset.done = "true";
      window.location.assign(answer.responseURL);
      return;
    }
    if (answer.status === 429 || answer.status === 503) {
      throw new Busy(Number(answer.getResponseHeader("Retry-After")));
    }
    const page = new DOMParser().parseFromString(answer.responseText, "text/html");
    if (page.querySelector("[data-report-form]")) {
      shown(page);
    } else {
      failed(page.querySelector("main h1, h1")?.textContent ?? String(answer.status));
    }
  } catch (problem) {
    if (!(problem instanceof TypeError)) {
      throw problem;
    }
    await keep(form, id, data, kept);
    if (problem instanceof Busy) {
      // Whatever else happens to this page: the next visit and the browser's background sync try again too.
      setTimeout(() => outbox.sendAll().catch(() => {}), problem.milliseconds);
    }
  }
}

async function keep(form, id, data, kept) {
  try {
    await outbox.keep(id, data);
  } catch {
    // No storage here: send it the plain way, and the browser says what it makes of the network.
    form.submit();
    return;
  }
  await outbox.sendLater();
  kept();
}

/** fetch cannot tell the progress of an upload. */
function post(address, data, progressed) {
  return new Promise((done, failed) => {
    const request = new XMLHttpRequest();
    request.open("POST", address);
    request.setRequestHeader("Accept", "text/html");
    request.upload.onprogress = ({ loaded, total }) => progressed(Math.round((100 * loaded) / total));
    request.onload = () => done(request);
    request.onerror = () => failed(new TypeError("network"));
    request.ontimeout = request.onerror;
    request.send(data);
  });
}
