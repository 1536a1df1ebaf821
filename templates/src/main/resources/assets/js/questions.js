// Draws the questions of a filing anew when the right or the claim changes. Asks for the blank form with those choices only
// and carries over what was typed. Without scripts, or when no answer comes, a button does the same. The groups themselves
// stay where they are, since other scripts hold on to them; only what is in them changes.
(() => {
  const button = () => document.querySelector('button[name="change"][value="questions"]');
  const form = button()?.form;
  const path = form && new URL(form.action).pathname;
  if (!path || !path.startsWith("/filing/")) {
    return;
  }
  const kept = new Map();
  let asked = 0;

  const changing = (root) =>
    Array.from(root.querySelectorAll("[data-group]")).filter((group) =>
      /^(right|right-more|asked-right|asked-act|claim)$/.test(group.dataset.group),
    );
  const fields = (group) => Array.from(group.querySelectorAll("input, select, textarea"));
  const stays = (element) => element.matches("legend, .group-buttons");

  function rights() {
    const count = Number(form.elements.rights.value);
    return Array.from({ length: count }, (_, i) => form.elements[i === 0 ? "ipType" : `right-${i}-Type`].value);
  }

  function claims() {
    return Array.from(form.querySelectorAll('input[name="claims"]:checked'), (box) => box.value);
  }

  function fill(group, fresh) {
    Array.from(group.children)
      .filter((element) => !stays(element))
      .forEach((element) => element.remove());
    const buttons = group.querySelector(":scope > .group-buttons");
    for (const element of Array.from(fresh.children).filter((one) => !stays(one))) {
      if (buttons) {
        buttons.before(document.adoptNode(element));
      } else {
        group.append(document.adoptNode(element));
      }
    }
  }

  /** What was typed for a question that is gone for now is kept too, in case it comes back. */
  function put(fresh) {
    const old = changing(form);
    const now = changing(fresh);
    const focused = document.activeElement?.id;
    old.flatMap(fields).forEach((field) => kept.set(field.id, { value: field.value, checked: field.checked }));
    old.forEach((group, i) => {
      if (now[i]?.dataset.group === group.dataset.group) {
        fill(group, now[i]);
      }
    });
    for (const field of changing(form).flatMap(fields)) {
      const typed = kept.get(field.id);
      if (typed && (field.type === "checkbox" || field.type === "radio")) {
        field.checked = typed.checked;
      } else if (typed) {
        field.value = typed.value;
      }
    }
    for (const tips of fresh.querySelectorAll("details.tips")) {
      const input = document.getElementById(tips.parentElement.querySelector("input[type=file]").id);
      input?.parentElement.querySelector("details.tips")?.replaceWith(document.adoptNode(tips));
    }
    document.getElementById(focused)?.focus({ preventScroll: true });
  }

  async function redraw() {
    asked += 1;
    const mine = asked;
    const query = new URLSearchParams({ right: rights().join(","), claims: claims().join(",") });
    const answer = await fetch(`${path}?${query}`, { headers: { Accept: "text/html" } }).catch(() => null);
    const html = answer?.ok ? await answer.text() : null;
    if (mine !== asked) {
      return;
    }
    if (html === null) {
      button().hidden = false;
    } else {
      put(new DOMParser().parseFromString(html, "text/html"));
    }
  }

  button().hidden = true;
  form.addEventListener("change", (event) => {
    if (/^(ipType|right-\d+-Type|claims)$/.test(event.target.name)) {
      redraw();
    }
  });
})();
