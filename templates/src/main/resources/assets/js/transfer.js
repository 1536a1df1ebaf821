// One file on its way to the server, piece by piece (tus 1.0.0): a line that is cut or a page that is reloaded costs one
// piece at most. upload.js begins it and says how it goes.
class Transfer {
  static PIECE = 4 * 1024 * 1024;
  static PAUSES = [1000, 2000, 5000, 10000, 20000];
  static PATIENCE = 300000;

  /** told: progress(bytes) as they go, cut(first) when the line breaks. */
  constructor(file, address, token, metadata, told) {
    Object.assign(this, { file, start: address, token, metadata, told });
    Object.assign(this, { address: null, sent: 0, misses: 0, lost: false, stopped: false });
  }

  /** Until it has come, was refused with words that may be empty, or was stopped. */
  async run() {
    while (!this.stopped) {
      const outcome = await this.step();
      if (outcome.wait === undefined) {
        return outcome;
      }
      if (outcome.wait > 0 && !this.stopped) {
        await Transfer.pause(outcome.wait);
      }
    }
    return { stopped: true };
  }

  /** What has come already is not kept. */
  stop() {
    this.stopped = true;
    this.request?.abort();
    if (this.address) {
      this.ask("DELETE", this.address, {}).catch(() => {});
    }
  }

  async step() {
    try {
      return this.take(await this.next());
    } catch (cut) {
      this.lost = Boolean(this.address);
      this.misses += 1;
      if (!this.stopped) {
        this.told.cut(this.misses === 1);
      }
      return { wait: Transfer.PAUSES[Math.min(this.misses, Transfer.PAUSES.length) - 1] };
    }
  }

  next() {
    if (!this.address) {
      return this.begin();
    }
    if (this.lost) {
      return this.ask("HEAD", this.address, {});
    }
    const headers = { "Upload-Offset": this.sent, "Content-Type": "application/offset+octet-stream" };
    return this.ask("PATCH", this.address, headers, this.file.slice(this.sent, this.sent + Transfer.PIECE));
  }

  begin() {
    const metadata = Object.entries(this.metadata).map(([name, value]) => `${name} ${Transfer.base64(value)}`);
    return this.ask("POST", this.start, { "Upload-Length": this.file.size, "Upload-Metadata": metadata.join(",") });
  }

  take(answer) {
    const { status } = answer;
    if (status === 201) {
      this.address = new URL(answer.getResponseHeader("Location"), window.location).pathname;
    }
    if (status >= 200 && status < 300) {
      this.misses = 0;
      this.lost = false;
      this.sent = Number(answer.getResponseHeader("Upload-Offset"));
      this.told.progress(this.sent);
      return answer.getResponseHeader("Upload-File") ? { done: true } : { wait: 0 };
    }
    if (status === 404 && this.address) {
      this.address = null;
      return { wait: 1000 };
    }
    if (status === 409 || status === 423 || status === 429 || status >= 500) {
      this.lost = Boolean(this.address);
      return { wait: 1000 * (Number(answer.getResponseHeader("Retry-After")) || 1) };
    }
    return { refused: status === 422 ? answer.responseText : "" };
  }

  ask(method, address, headers, body) {
    return new Promise((resolve, reject) => {
      const request = new XMLHttpRequest();
      this.request = request;
      request.open(method, address);
      const all = { "Tus-Resumable": "1.0.0", "X-Form-Token": this.token(), ...headers };
      Object.entries(all).forEach(([name, value]) => request.setRequestHeader(name, value));
      request.onload = () => resolve(request);
      request.onerror = reject;
      request.ontimeout = reject;
      request.onabort = reject;
      if (body) {
        request.timeout = Transfer.PATIENCE;
        request.upload.onprogress = (event) => this.told.progress(this.sent + event.loaded);
      }
      request.send(body || null);
    });
  }

  static base64(text) {
    return btoa(Array.from(new TextEncoder().encode(text), (byte) => String.fromCharCode(byte)).join(""));
  }

  /** No longer than it takes until the line is there again. */
  static pause(ms) {
    return new Promise((resolve) => {
      const timer = window.setTimeout(resolve, ms);
      const early = () => {
        window.clearTimeout(timer);
        resolve();
      };
      window.addEventListener("online", early, { once: true });
    });
  }
}
