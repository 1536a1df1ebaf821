// Opens what is folded when an address or another script leads into it, and all of it for the printer.
(() => {
  function unfold(element) {
    let opened = false;
    for (let around = element.closest("details"); around; around = around.parentElement.closest("details")) {
      opened = opened || !around.open;
      around.open = true;
    }
    return opened;
  }

  function arrive() {
    const target = document.getElementById(window.location.hash.slice(1));
    if (target && unfold(target)) {
      target.scrollIntoView();
    }
  }

  window.addEventListener("hashchange", arrive);
  arrive();
  document.addEventListener("zhihe:unfold", (event) => unfold(event.target));

  let printed = [];
  window.addEventListener("beforeprint", () => {
    printed = Array.from(document.querySelectorAll("details:not([open])"));
    printed.forEach((folded) => (folded.open = true));
  });
  window.addEventListener("afterprint", () => printed.forEach((folded) => (folded.open = false)));
})();
