// Reckons the SHA-256 of a chosen file here, so that nothing of it is sent; without this script the hash is typed.
const most = 512 * 1024 * 1024;

async function sha256(file) {
  if (file.size > most) {
    throw new RangeError("too large for memory");
  }
  const digest = await crypto.subtle.digest("SHA-256", await file.arrayBuffer());
  return Array.from(new Uint8Array(digest), (byte) => byte.toString(16).padStart(2, "0")).join("");
}

for (const box of document.querySelectorAll("[data-hash-into]")) {
  const input = box.querySelector("input[type=file]");
  const into = document.getElementById(box.dataset.hashInto);
  const told = box.querySelector("[data-told]");
  box.hidden = !(into && window.crypto && crypto.subtle);
  input.addEventListener("change", async () => {
    const file = input.files[0];
    if (!file) {
      told.textContent = "";
      return;
    }
    told.textContent = box.dataset.working;
    try {
      const hash = await sha256(file);
      if (input.files[0] === file) {
        into.value = hash;
        told.textContent = box.dataset.done.replace("§", () => file.name);
      }
    } catch {
      told.textContent = box.dataset.failed;
    }
  });
}
