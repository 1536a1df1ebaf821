// Sends chosen files while the form is still being filled: a line for each, in its own words, and the form waits for those
// that are still on their way (see transfer.js). Where this script does not run, the field sends its files with the form.
const AT_ONCE = 3;

const waiting = [];
let running = 0;

class Upload {
  constructor(form, input, file, list) {
    Object.assign(this, { form, input, file, words: input.dataset, state: "waiting" });
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

  transferring() {
    const metadata = {
      filename: this.file.name,
      field: this.input.name,
      formKey: this.form.elements.formKey.value,
      changed: String(this.file.lastModified || 0),
    };
    return new Transfer(this.file, this.words.uploads, () => this.form.elements.formToken.value, metadata, {
      progress: (bytes) => this.progress(bytes),
      cut: (first) => this.say(this.words.uploadRetry, first),
    });
  }

  async run() {
    this.state = "running";
    this.say(this.words.uploadStarted, true);
    this.transfer = this.transferring();
    const { done, refused } = await this.transfer.run();
    if (done && this.state === "running") {
      this.done();
    } else if (refused !== undefined && this.state === "running") {
      this.fail(refused || this.words.uploadFailed);
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
    this.transfer?.stop();
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
