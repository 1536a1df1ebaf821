// Tells what has been typed into a form back to whoever is about to send it, chapter by chapter (see steps.js).
(() => {
  function words(element) {
    const copy = element.cloneNode(true);
    copy.querySelectorAll(".optional, .unseen").forEach((aside) => aside.remove());
    return copy.textContent.trim();
  }

  function chosen(field) {
    return Array.from(field.querySelectorAll(".choice input:checked"), (input) => words(input.labels[0])).join("、");
  }

  function given(field) {
    const control = field.querySelector("input, select, textarea");
    if (field.matches("fieldset")) {
      return chosen(field);
    }
    if (control.tagName === "SELECT") {
      return control.value === "" ? "" : control.selectedOptions[0].text;
    }
    const files = field.querySelector("input[type=file]");
    if (files) {
      const held = Array.from(field.querySelectorAll(".held-name"), (name) => name.textContent);
      return held.concat(Array.from(files.files, (file) => file.name)).join("、");
    }
    if (control.type === "checkbox") {
      return control.checked ? "✓" : "";
    }
    const unit = field.querySelector(".with-unit span");
    return control.value.trim() === "" ? "" : control.value.trim() + (unit ? " " + unit.textContent : "");
  }

  /** Nothing for a question that may be left out and was. */
  function fact(field, empty) {
    const value = given(field);
    const question = field.querySelector(":scope > label, :scope > legend");
    const asked = question || field.querySelector(".choice label");
    const missing = question !== null && question.querySelector(".optional") === null;
    if (value === "" && !missing) {
      return null;
    }
    const row = document.createElement("div");
    const term = document.createElement("dt");
    const detail = document.createElement("dd");
    term.textContent = words(asked);
    detail.textContent = value || empty;
    detail.classList.toggle("lacking", value === "");
    row.append(term, detail);
    return row;
  }

  function head({ title, href, open }, change) {
    const heading = document.createElement("h3");
    const link = document.createElement("a");
    const which = document.createElement("span");
    heading.textContent = title;
    which.className = "unseen";
    which.textContent = "：" + title;
    link.href = href;
    link.append(change, which);
    link.addEventListener("click", (event) => {
      event.preventDefault();
      open();
    });
    const top = document.createElement("div");
    top.className = "review-head";
    top.append(heading, link);
    return top;
  }

  function said(groups, empty) {
    const facts = groups
      .flatMap((group) => Array.from(group.querySelectorAll(".field")))
      .map((field) => fact(field, empty))
      .filter((row) => row !== null);
    const text = document.createElement(facts.length > 0 ? "dl" : "p");
    text.className = facts.length > 0 ? "facts" : "aside";
    text.append(...(facts.length > 0 ? facts : [empty]));
    return text;
  }

  document.addEventListener("zhihe:review", ({ detail: { answers, chapters } }) => {
    const { change, empty } = answers.dataset;
    const told = chapters.map((chapter) => {
      const section = document.createElement("section");
      section.append(head(chapter, change), said(chapter.groups, empty));
      return section;
    });
    answers.replaceChildren(...told);
  });
})();
