// While somebody fills in the form: what others have reported of the same thing, as soon as the place is known.
import "./outbox.js";

const { outbox } = self;
const ASKED = ["category", "latitude", "longitude", "ward", "address", "description"];

export function showFamiliar(form) {
  const place = form.querySelector("[data-familiar]");
  const label = form.querySelector("[data-send-label]");
  let last = null;

  const ask = async () => {
    const question = new URLSearchParams(ASKED.map((name) => [name, form.elements[name].value]));
    const known = question.get("category") && (question.get("latitude") || question.get("ward"));
    if (!known || !navigator.onLine || question.toString() === last) {
      return;
    }
    last = question.toString();
    try {
      const token = await outbox.freshToken();
      form.elements[token.name].value = token.value;
      question.set(token.name, token.value);
      const answer = await fetch(`${form.getAttribute("action")}/tuong-tu`, { method: "POST", body: question });
      if (answer.ok && last === without(question, token.name)) {
        show(await answer.text());
      }
    } catch {
      last = null; // no network: the report waits and goes its own way
    }
  };

  const show = (markup) => {
    const found = new DOMParser().parseFromString(markup, "text/html").body;
    place.replaceChildren(...found.childNodes);
    const { textInsist, textSend } = label.dataset;
    label.textContent = place.querySelector("[name=insist]") ? textInsist : textSend;
  };

  form.addEventListener("change", ask);
  form.addEventListener("place-chosen", ask);
  form.addEventListener("focusin", ask);
}

function without(question, name) {
  const copy = new URLSearchParams(question);
  copy.delete(name);
  return copy.toString();
}
