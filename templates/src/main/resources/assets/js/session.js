// Says some minutes before it happens that the reader will have to come in again, and lets them stay. The server is asked
// each time before anything is said: another tab may have been busy, the machine may have slept, and its clock may be
// wrong. Only seconds that are left are counted here.
const dialog = document.querySelector("dialog.ending");
const line = document.querySelector("[data-lasting]");
const retry = 30;
let timer = 0;
let dismissed = "";

function after(seconds, step) {
  window.clearTimeout(timer);
  timer = window.setTimeout(step, Math.max(1, seconds) * 1000);
}

/** What the server says; nothing when it cannot be asked or does not take the question. */
async function ask(method, body) {
  try {
    const answer = await fetch(dialog.dataset.path, { method, body, cache: "no-store", redirect: "error" });
    return answer.ok ? await answer.json() : null;
  } catch {
    return null;
  }
}

function part(name) {
  return dialog.querySelector(`[data-part="${name}"]`);
}

function present(name) {
  if (dismissed === name || (dialog.open && dialog.dataset.shown === name)) {
    return;
  }
  for (const each of dialog.querySelectorAll("[data-part]")) {
    each.hidden = each.dataset.part !== name;
  }
  dismissed = "";
  dialog.dataset.shown = name;
  dialog.setAttribute("aria-labelledby", `ending-${name}`);
  dialog.setAttribute("aria-describedby", `ending-${name}-text`);
  if (!dialog.open) {
    dialog.showModal();
  }
  part(name).querySelector("button").focus();
}

function goesOn(state) {
  dismissed = "";
  dialog.dataset.shown = "";
  if (dialog.open) {
    dialog.close();
  }
  if (line.textContent !== state.line) {
    line.textContent = state.line;
  }
}

function show(state) {
  const warned = Number(dialog.dataset.warned);
  if (state.left <= 0) {
    window.clearTimeout(timer);
    present("ended");
  } else if (state.left > warned) {
    goesOn(state);
    after(state.left - warned, check);
  } else {
    present(state.prolongs ? "warning" : "last");
    // Somebody may go on in another tab meanwhile.
    after(Math.min(state.left, retry), check);
  }
}

async function check() {
  const state = await ask("GET");
  if (state) {
    show(state);
  } else {
    after(retry, check);
  }
}

async function prolong(event) {
  event.preventDefault();
  const form = event.target;
  const trouble = form.querySelector(".ending-trouble");
  trouble.textContent = "";
  // A page drawn in an earlier session cannot go on in this one, but can see that this one lasts.
  const state = (await ask("POST", new URLSearchParams(new FormData(form)))) ?? (await ask("GET"));
  if (state) {
    show(state);
  } else {
    trouble.textContent = form.dataset.failed;
  }
}

if (dialog) {
  after(Number(dialog.dataset.left) - Number(dialog.dataset.warned), check);
  dialog.querySelector("form").addEventListener("submit", prolong);
  for (const button of dialog.querySelectorAll("[data-close]")) {
    button.addEventListener("click", () => dialog.close());
  }
  dialog.addEventListener("close", () => {
    dismissed = dialog.dataset.shown;
  });
  document.addEventListener("visibilitychange", () => {
    if (document.visibilityState === "visible") {
      check();
    }
  });
  window.addEventListener("pageshow", (event) => {
    if (event.persisted) {
      check();
    }
  });
}
