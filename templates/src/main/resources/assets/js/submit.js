// One click, one request. The server is safe against a second one; this spares people the doubt.
// Buttons stay enabled, since a disabled button does not send its value; the Back button brings a fresh form.
const patience = 20000;

function settle(form) {
  delete form.dataset.sent;
  form.removeAttribute("aria-busy");
  const note = form.querySelector(".busy");
  if (note) {
    note.textContent = "";
  }
}

function announce(form) {
  let note = form.querySelector(".busy");
  if (!note) {
    note = document.createElement("p");
    note.className = "busy";
    note.setAttribute("role", "status");
    form.append(note);
  }
  note.textContent = form.dataset.busy;
}

for (const form of document.querySelectorAll("form[data-busy]")) {
  form.addEventListener("submit", (event) => {
    if (form.dataset.sent) {
      event.preventDefault();
      return;
    }
    form.dataset.sent = "true";
    form.setAttribute("aria-busy", "true");
    announce(form);
    window.setTimeout(() => settle(form), patience);
  });
}

window.addEventListener("pageshow", () => document.querySelectorAll("form[data-busy]").forEach(settle));
