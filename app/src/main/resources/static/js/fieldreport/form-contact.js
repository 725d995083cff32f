// Remembers who reports, on this device only and only when asked to.

const KEY = "tinh-nha.contact";
const FIELDS = ["name", "phone", "homeAddress", "workplace", "email"];

export function rememberContact(form) {
  const box = form.querySelector("[data-remember-box]");
  const fields = FIELDS.map((name) => form.elements[name]).filter(Boolean);
  const stored = read();
  if (stored) {
    box.checked = true;
    fields.forEach((field) => (field.value = field.value || stored[field.name] || ""));
  }
  const keep = () => {
    if (box.checked) {
      localStorage.setItem(KEY, JSON.stringify(Object.fromEntries(fields.map((field) => [field.name, field.value]))));
    } else {
      localStorage.removeItem(KEY);
    }
  };
  box.addEventListener("change", keep);
  form.addEventListener("submit", keep);
  form.querySelector("[data-remember]").hidden = false;
}

function read() {
  try {
    return JSON.parse(localStorage.getItem(KEY));
  } catch {
    return null; // somebody else wrote there
  }
}
