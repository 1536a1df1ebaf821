// Beside each part of a long form: how many of its questions are still to be answered.
for (const contents of document.querySelectorAll("nav[data-contents]")) {
  const entries = Array.from(contents.querySelectorAll("a"), (link) => ({
    part: document.getElementById(link.hash.slice(1)),
    state: link.parentElement.querySelector("[data-contents-state]"),
  })).filter((entry) => entry.part && entry.state);

  const lacking = (field) => {
    if (field.matches(".set")) {
      return !field.querySelector("legend .optional") && !field.querySelector("input:checked");
    }
    return Array.from(field.querySelectorAll("[required]")).some((control) => control.validity.valueMissing);
  };

  const tell = ({ part, state }) => {
    const left = Array.from(part.querySelectorAll(".field")).filter(lacking).length;
    // A problem that the server found is not over because nothing is missing.
    const sound = part.querySelector("[required], .set") && !part.querySelector(".field-wrong");
    const { done, left: words } = contents.dataset;
    state.textContent = left > 0 ? words.replace("{left}", left) : sound ? done : "";
    state.classList.toggle("contents-done", left === 0);
  };

  const form = entries[0]?.part.closest("form");
  entries.forEach(tell);
  form?.addEventListener("input", () => entries.forEach(tell));
}
