// Shows what has been chosen before it is sent; browsers tell only the number of files.
(() => {
  function size(bytes) {
    if (bytes < 1024 * 1024) {
      return Math.max(1, Math.round(bytes / 1024)) + " KB";
    }
    return (bytes / 1024 / 1024).toFixed(1) + " MB";
  }

  function show(input, list) {
    list.replaceChildren();
    for (const file of input.files) {
      const line = document.createElement("li");
      line.textContent = `${file.name}　${size(file.size)}`;
      list.append(line);
    }
    list.hidden = input.files.length === 0;
  }

  // Where upload.js is on the page and takes the files over, it shows them itself.
  const sent = document.querySelector("script[src*='/js/upload.js']") && "requestSubmit" in HTMLFormElement.prototype;
  for (const input of document.querySelectorAll(`input[type=file]${sent ? ":not([data-uploads])" : ""}`)) {
    const list = document.createElement("ul");
    list.className = "chosen";
    list.setAttribute("aria-live", "polite");
    list.setAttribute("aria-label", input.dataset.chosen);
    list.hidden = true;
    input.after(list);
    input.addEventListener("change", () => show(input, list));
  }
})();
