// Puts a chosen template into the text field, where the official goes on writing; what was typed stays.
for (const select of document.querySelectorAll("select[data-template-for]")) {
  const text = document.getElementById(select.dataset.templateFor);
  const filled = select.parentElement.querySelector("input[type=hidden]");
  const ready = [...select.options].map((option) => option.dataset.text ?? "");
  let inserted = ready.filter((each) => each && text.value.startsWith(each)).pop() ?? "";
  select.closest("[data-needs-script]")?.removeAttribute("hidden");
  select.addEventListener("change", () => {
    const own = text.value.startsWith(inserted) ? text.value.slice(inserted.length) : "\n" + text.value;
    inserted = ready[select.selectedIndex];
    filled.value = select.value;
    text.value = (inserted + own).trim();
    text.focus();
  });
}
