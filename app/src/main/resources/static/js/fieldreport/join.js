// The form of somebody who joins a report: knows them again on this device.
import { rememberContact } from "./form-contact.js";

const form = document.querySelector("[data-join]");
if (form) {
  rememberContact(form);
}
