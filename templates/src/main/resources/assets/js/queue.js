// j and k walk through the rows of a table; Enter is the link's own.
const links = Array.from(document.querySelectorAll("table[data-keys] tbody th a"));

function typing(target) {
  return target.matches("input, textarea, select, [contenteditable]");
}

function move(by) {
  const here = links.findIndex((link) => link.closest("tr").contains(document.activeElement));
  const next = here < 0 ? (by > 0 ? 0 : links.length - 1) : Math.min(links.length - 1, Math.max(0, here + by));
  links[next].focus();
}

document.addEventListener("keydown", (event) => {
  const plain = !event.ctrlKey && !event.altKey && !event.metaKey;
  if (links.length > 0 && plain && !typing(event.target) && (event.key === "j" || event.key === "k")) {
    event.preventDefault();
    move(event.key === "j" ? 1 : -1);
  }
});
