// Sends chosen files piece by piece while the form is still being filled (tus 1.0.0): a line that is cut or a page that is
// reloaded costs one piece at most. Where this script does not run, the field sends its files with the form.
const PIECE = 4 * 1024 * 1024;
const AT_ONCE = 3;
const PAUSES = [1000, 2000, 5000, 10000, 20000];

const waiting = [];
let running = 0;

const base64 = (text) => btoa(Array.from(new TextEncoder().encode(text), (byte) => String.fromCharCode(byte)).join(""));
const pause = (ms) =>
  new Promise((resolve) => {
    const timer = window.setTimeout(resolve, ms);
    window.addEventListener("online", () => { window.clearTimeout(timer); resolve(); }, { once: true });
  });

class Upload {
  constructor(form, input, file, list) {
    Object.assign(this, { form, input, file, words: input.dataset, sent: 0, state: "waiting" });
    this.draw(list);
  }

  draw(list) {
    const line = document.createElement("li");
    const name = document.createElement("span");
    name.className = "held-name";
    name.textContent = this.file.name;
    this.bar = document.createElement("progress");
    this.bar.max = this.file.size || 1;
    this.bar.value = 0;
    this.bar.setAttribute("aria-label", this.file.name);
    this.note = document.createElement("span");
    this.note.className = "upload-note";
    this.button = document.createElement("button");
    this.button.type = "button";
    this.button.className = "second";
    this.button.addEventListener("click", () => this.drop());
    line.append(name, this.bar, this.note, this.button);
    list.append(line);
    list.hidden = false;
    this.line = line;
    this.label(this.words.uploadCancel);
    this.say(this.words.uploadWaiting);
  }

  label(text) {
    const whose = document.createElement("span");
    whose.className = "unseen";
    whose.textContent = this.file.name;
    this.button.replaceChildren(text, whose);
  }

  // What changes the state of a file is read out; how far it is, only when somebody looks.
  say(text, aloud) {
    this.note.textContent = text;
    if (aloud) {
      announcer(this.form).textContent = `${this.file.name}：${text}`;
    }
  }

  progress(bytes) {
    this.bar.value = bytes;
    this.note.textContent = `${this.words.uploadRunning} ${Math.floor((bytes / this.bar.max) * 100)}%`;
  }

  ask(method, address, headers, body) {
    return new Promise((resolve, reject) => {
      const request = new XMLHttpRequest();
      this.request = request;
      request.open(method, address);
      const token = this.form.elements.formToken.value;
      const all = { "Tus-Resumable": "1.0.0", "X-Form-Token": token, ...headers };
      Object.entries(all).forEach(([name, value]) => request.setRequestHeader(name, value));
      request.onload = () => resolve(request);
      request.onerror = reject;
      request.ontimeout = reject;
      request.onabort = reject;
      if (body) {
        request.timeout = 300000;
        request.upload.onprogress = (event) => this.progress(this.sent + event.loaded);
      }
      request.send(body || null);
    });
  }

  begin() {
    const words = {
      filename: this.file.name,
      field: this.input.name,
      formKey: this.form.elements.formKey.value,
      changed: String(this.file.lastModified || 0),
    };
    const metadata = Object.entries(words).map(([name, value]) => `${name} ${base64(value)}`).join(",");
    return this.ask("POST", this.words.uploads, { "Upload-Length": this.file.size, "Upload-Metadata": metadata });
  }

  next() {
    if (!this.address) {
      return this.begin();
    }
    if (this.lost) {
      return this.ask("HEAD", this.address, {});
    }
    const headers = { "Upload-Offset": this.sent, "Content-Type": "application/offset+octet-stream" };
    return this.ask("PATCH", this.address, headers, this.file.slice(this.sent, this.sent + PIECE));
  }

  // One step; says how long to wait before the next one, or nothing when there is none.
  take(answer) {
    const { status } = answer;
    if (status === 201) {
      this.address = new URL(answer.getResponseHeader("Location"), window.location).pathname;
    }
    if (status >= 200 && status < 300) {
      this.misses = 0;
      this.lost = false;
      this.sent = Number(answer.getResponseHeader("Upload-Offset"));
      this.progress(this.sent);
      const id = answer.getResponseHeader("Upload-File");
      return id ? this.done() : 0;
    }
    if (status === 404 && this.address) {
      this.address = null;
      return 1000;
    }
    if (status === 422) {
      return this.fail(answer.responseText);
    }
    if (status === 409 || status === 423 || status === 429 || status >= 500) {
      this.lost = Boolean(this.address);
      return 1000 * (Number(answer.getResponseHeader("Retry-After")) || 1);
    }
    return this.fail(this.words.uploadFailed);
  }

  async run() {
    this.state = "running";
    this.misses = 0;
    this.say(this.words.uploadStarted, true);
    while (this.state === "running") {
      let wait;
      try {
        wait = this.take(await this.next());
      } catch (cut) {
        this.lost = Boolean(this.address);
        wait = PAUSES[Math.min(this.misses, PAUSES.length - 1)];
        this.misses += 1;
        if (this.state === "running") {
          this.say(this.words.uploadRetry, this.misses === 1);
        }
      }
      if (wait && this.state === "running") {
        await pause(wait);
      }
    }
  }

  done() {
    this.state = "done";
    this.bar.hidden = true;
    this.label(this.words.uploadRemove);
    this.input.required = false;
    this.say(this.words.uploadDone, true);
  }

  fail(text) {
    this.state = "failed";
    this.bar.hidden = true;
    this.line.classList.add("upload-wrong");
    this.label(this.words.uploadRemove);
    this.say(text, true);
  }

  drop() {
    this.state = "gone";
    if (this.request) {
      this.request.abort();
    }
    if (this.address) {
      this.ask("DELETE", this.address, {}).catch(() => {});
    }
    const list = this.line.parentElement;
    this.line.remove();
    list.hidden = list.children.length === 0;
    announcer(this.form).textContent = `${this.file.name}：${this.words.uploadDropped}`;
    this.input.focus();
    settled(this.form);
  }
}

const uploads = new Map();
const sentTooSoon = new Map();

function announcer(form) {
  let note = form.querySelector(".upload-news");
  if (!note) {
    note = document.createElement("p");
    note.className = "upload-news unseen";
    note.setAttribute("role", "status");
    form.append(note);
  }
  return note;
}

async function work() {
  while (running < AT_ONCE && waiting.length > 0) {
    const upload = waiting.shift();
    if (upload.state === "waiting") {
      running += 1;
      upload.run().finally(() => {
        running -= 1;
        settled(upload.form);
        work();
      });
    }
  }
}

const pending = (form) => uploads.get(form).filter((one) => one.state === "waiting" || one.state === "running");

// A form that was sent while files were on their way goes by itself when the last has come.
function settled(form) {
  const held = sentTooSoon.get(form);
  if (!held || pending(form).length > 0) {
    return;
  }
  sentTooSoon.delete(form);
  const failed = uploads.get(form).some((one) => one.state === "failed");
  const note = form.querySelector(".upload-wait");
  note.textContent = failed ? held.words.uploadStopped : "";
  if (!failed) {
    form.requestSubmit(held.button);
  }
}

function wait(form, event) {
  if (pending(form).length === 0) {
    return;
  }
  event.preventDefault();
  event.stopImmediatePropagation();
  let note = form.querySelector(".upload-wait");
  if (!note) {
    note = document.createElement("p");
    note.className = "busy upload-wait";
    note.setAttribute("role", "status");
    form.append(note);
  }
  const { words } = pending(form)[0];
  sentTooSoon.set(form, { button: event.submitter, words });
  note.textContent = words.uploadWaits;
}

function attach(input) {
  const { form } = input;
  const list = document.createElement("ul");
  list.className = "held uploads";
  list.hidden = true;
  input.after(list);
  if (!uploads.has(form)) {
    uploads.set(form, []);
    form.addEventListener("submit", (event) => wait(form, event), true);
  }
  input.addEventListener("change", () => {
    for (const file of input.files) {
      const upload = new Upload(form, input, file, list);
      uploads.get(form).push(upload);
      waiting.push(upload);
    }
    // They must not come a second time with the form.
    input.value = "";
    work();
  });
}

for (const input of document.querySelectorAll("input[type=file][data-uploads]")) {
  if (input.form && input.form.elements.formKey && input.form.elements.formToken && input.form.requestSubmit) {
    attach(input);
  }
}
