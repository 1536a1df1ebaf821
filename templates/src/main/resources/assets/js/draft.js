// Keeps what is typed as a draft on the server, every few seconds and when the page is left. Files go with the button.
(() => {
  const form = document.querySelector("form[data-draft]");
  if (!form) {
    return;
  }
  const part = (name) => form.querySelector(`[data-draft-${name}]`);
  const status = part("status");
  const trouble = part("trouble");
  const newer = part("newer");
  const version = form.elements.draftVersion;
  const pause = 2500;
  const patience = 15000;
  let timer = 0;
  let saved = "";
  let asked = 0;
  let newerVersion = version.value;
  let sent = false;
  let stopped = !trouble.hidden;

  /** Without files, and without the ticks that would remove some: those wait for a button. */
  function typed() {
    const data = new FormData();
    for (const [name, value] of new FormData(form)) {
      if (typeof value === "string" && !name.startsWith("remove-")) {
        data.append(name, value);
      }
    }
    return data;
  }

  function text(data) {
    const said = new URLSearchParams(data);
    ["formToken", "draftVersion"].forEach((name) => said.delete(name));
    return said.toString();
  }

  function say(words) {
    if (status.textContent !== words) {
      status.textContent = words;
    }
  }

  function later(wait) {
    window.clearTimeout(timer);
    timer = window.setTimeout(save, wait);
  }

  function stop(words) {
    stopped = true;
    trouble.hidden = false;
    part("trouble-words").textContent = words;
  }

  /** So that whoever reloads this page, or comes back to it, finds the draft. */
  function beAt(href) {
    const address = form.dataset.continue + "?draft=" + href.split("/").pop();
    window.history.replaceState(window.history.state, "", address + window.location.hash);
  }

  function take(state, ok, said) {
    if (ok) {
      saved = said;
      version.value = state.version;
      say(state.status);
      part("how").href = state.href;
      part("how").hidden = false;
      beAt(state.href);
      return;
    }
    stop(state.trouble);
    newerVersion = state.version;
    newer.hidden = !state.newerHref;
    part("theirs").href = state.newerHref || "/drafts";
  }

  async function save(leaving = false) {
    window.clearTimeout(timer);
    const data = typed();
    const said = text(data);
    if (stopped || sent || said === saved) {
      return;
    }
    // One at a time, so that none is answered with the version of another; but nothing waits when the page goes.
    if (asked > 0 && !leaving) {
      later(pause);
      return;
    }
    asked++;
    try {
      const answer = await fetch(form.dataset.draft, {
        method: "POST",
        headers: { Accept: "application/json" },
        body: data,
        keepalive: leaving,
      });
      const known = (answer.headers.get("Content-Type") || "").startsWith("application/json");
      if (sent) {
        return;
      }
      if (known) {
        take(await answer.json(), answer.ok, said);
      } else if (answer.status === 403) {
        say(status.dataset.stale);
        stopped = true;
      } else {
        throw new Error(String(answer.status));
      }
    } catch {
      say(status.dataset.offline);
      later(patience);
    } finally {
      asked--;
    }
  }

  saved = text(typed());
  if (!part("how").hidden) {
    beAt(part("how").getAttribute("href"));
  }
  if (version.value === "-1" && !stopped) {
    say(status.dataset.auto);
  }

  form.addEventListener("input", () => later(pause));
  document.addEventListener("zhihe:step", () => save());
  document.addEventListener("visibilitychange", () => {
    if (document.visibilityState === "hidden") {
      save(true);
    }
  });
  window.addEventListener("pagehide", () => save(true));
  window.addEventListener("online", () => save());
  // What is sent now is kept by whoever answers; a draft that comes after it would be one of a form already filed.
  form.addEventListener("submit", (event) => {
    if (!event.defaultPrevented) {
      sent = true;
      window.setTimeout(() => (sent = false), patience);
    }
  });
  window.addEventListener("pageshow", () => (sent = false));
  part("mine").addEventListener("click", (event) => {
    event.preventDefault();
    version.value = newerVersion;
    stopped = false;
    saved = "";
    trouble.hidden = true;
    document.querySelector("[data-draft-told]")?.remove();
    save();
  });
  part("theirs").addEventListener("click", () => (sent = true));
})();
