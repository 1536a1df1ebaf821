// Walks through a long form one step at a time: a group of questions with those that stand beside it. Without this script
// the form is one page.
(() => {
  const form = document.querySelector("form[data-steps]");
  const parts = document.querySelector("template[data-steps-parts]");
  if (!form || !parts) {
    return;
  }
  const made = parts.content.cloneNode(true);
  const part = (name) => made.querySelector(`[data-steps-${name}]`);
  const head = part("head");
  const line = part("line");
  const now = part("now");
  const left = part("left");
  const review = part("review");
  const answers = part("answers");
  const ways = part("ways");
  const back = part("back");
  const next = part("next");
  const toReview = part("return");
  const groups = Array.from(form.querySelectorAll(":scope > .group"));
  const end = form.querySelectorAll(":scope > [data-steps-end], :scope > .sheet-end");
  const memory = "zhihe-step " + form.elements.formKey.value;
  const steps = [];
  let at = 0;
  let reviewed = false;

  const title = (element) => element.querySelector(":scope > legend, :scope > .step-heading");

  // What has no heading, is folded or stands beside belongs to what stands before it.
  const begins = (group) => title(group) !== null && !group.matches(".group-beside");

  function cut() {
    form.insertBefore(review, groups[groups.length - 1]);
    for (const group of groups.slice(0, -1)) {
      if (begins(group) || steps.length === 0) {
        steps.push([group]);
      } else {
        steps[steps.length - 1].push(group);
      }
    }
    steps.push([review, groups[groups.length - 1]]);
    for (const step of steps) {
      line.append(document.createElement("li"));
      const heading = title(step[0]);
      if (heading) {
        heading.tabIndex = -1;
      }
    }
    groups[0].before(head);
    groups[groups.length - 1].after(ways);
  }

  const last = () => steps.length - 1;
  const named = (index) => (title(steps[index][0]) || steps[index][0]).textContent.trim();
  const holding = (element) => steps.findIndex((step) => step.some((group) => group.contains(element)));
  const controls = (index) =>
    steps[index].flatMap((group) => Array.from(group.querySelectorAll("input, select, textarea")));
  const wrong = (index) => controls(index).find((control) => !control.checkValidity());

  /** What is folded cannot take the focus; fold.js opens it. */
  const unfold = (element) => element.dispatchEvent(new CustomEvent("zhihe:unfold", { bubbles: true }));

  function remember(index) {
    try {
      window.sessionStorage.setItem(memory, index);
    } catch {
      // A browser that keeps nothing begins at the first step again.
    }
  }

  function remembered() {
    try {
      const kept = window.sessionStorage.getItem(memory);
      return kept === null ? -1 : Math.max(0, Math.min(last(), Number(kept)));
    } catch {
      return -1;
    }
  }

  function show(index) {
    at = index;
    reviewed = reviewed || index === last();
    steps.forEach((step, number) => step.forEach((group) => (group.hidden = number !== index)));
    end.forEach((element) => (element.hidden = index !== last()));
    back.hidden = index === 0;
    next.hidden = index === last();
    toReview.hidden = !reviewed || index >= last() - 1;
    now.textContent = now.dataset.words.replace("{now}", index + 1).replace("{all}", steps.length);
    left.textContent = index === last() ? left.dataset.last : left.dataset.words.replace("{left}", last() - index);
    Array.from(line.children).forEach((stop, number) => {
      stop.className = number < index ? "done" : number === index ? "current" : "";
    });
    form.closest(".with-side")?.classList.toggle("walking", index > 0);
    if (index === last()) {
      tell();
    }
    remember(index);
  }

  function arrive(index) {
    show(index);
    (title(steps[index][0]) || steps[index][0]).focus({ preventScroll: true });
    head.scrollIntoView({ block: "start" });
    document.dispatchEvent(new CustomEvent("zhihe:step"));
  }

  function go(index) {
    window.history.pushState({ step: index }, "", "#step-" + (index + 1));
    arrive(index);
  }

  function goOn(index) {
    const missing = wrong(at);
    if (missing) {
      unfold(missing);
      missing.reportValidity();
    } else {
      go(index);
    }
  }

  /** What has been typed, step by step; review.js writes it down. */
  function tell() {
    const chapters = steps.slice(0, -1).map((groups, index) => ({
      title: named(index),
      href: "#step-" + (index + 1),
      groups,
      open: () => go(index),
    }));
    document.dispatchEvent(new CustomEvent("zhihe:review", { detail: { answers, chapters } }));
  }

  function fromHash() {
    const step = /^#step-(\d+)$/.exec(window.location.hash);
    if (step) {
      return Math.max(0, Math.min(last(), Number(step[1]) - 1));
    }
    const target = document.getElementById(window.location.hash.slice(1));
    return target ? holding(target) : -1;
  }

  /** Where to begin: at a problem, where one was, or, with a draft, at the first thing that is missing. */
  function first() {
    if (document.querySelector(".summary")) {
      const problem = steps.findIndex((step) => step.some((group) => group.querySelector(".field-wrong")));
      return problem < 0 ? last() : problem;
    }
    if (fromHash() >= 0) {
      return fromHash();
    }
    if (remembered() >= 0) {
      return remembered();
    }
    if (form.dataset.steps === "continued") {
      const missing = steps.findIndex((_, index) => wrong(index));
      return missing < 0 ? last() : missing;
    }
    return 0;
  }

  cut();
  show(first());
  window.history.replaceState({ step: at }, "");

  next.addEventListener("click", () => goOn(at + 1));
  back.addEventListener("click", () => go(at - 1));
  toReview.addEventListener("click", () => goOn(last()));
  window.addEventListener("popstate", (event) => {
    const step = event.state && Number.isInteger(event.state.step) ? event.state.step : fromHash();
    arrive(Math.max(0, Math.min(last(), step)));
  });
  for (const link of document.querySelectorAll(".summary a[href^='#']")) {
    link.addEventListener("click", (event) => {
      const target = document.getElementById(link.hash.slice(1));
      if (target && holding(target) >= 0) {
        event.preventDefault();
        go(holding(target));
        unfold(target);
        target.focus();
      }
    });
  }
  // The answer to a button that adds or takes away a group is this page again, one step further or back; one that asks
  // other questions stays where it is.
  const onward = (value) => (value.startsWith("remove") ? at - 1 : value.startsWith("add") ? at + 1 : at);
  for (const button of form.querySelectorAll(".group-buttons button")) {
    button.addEventListener("click", () => remember(onward(button.value)));
  }
  // Enter in a field sends a form; before its last step it only goes on.
  document.addEventListener(
    "submit",
    (event) => {
      const byEnter = !event.submitter || event.submitter.classList.contains("enter-key");
      if (event.target === form && byEnter && at < last()) {
        event.preventDefault();
        event.stopImmediatePropagation();
        goOn(at + 1);
      }
    },
    true,
  );
})();
