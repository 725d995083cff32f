// Sends the form with a progress bar; without a network keeps it on the device.
import "./outbox.js";

const { outbox } = self;

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
