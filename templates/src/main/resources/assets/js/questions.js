// Draws the questions of a filing anew when the right or the claim changes. Asks with those choices only, for the blank
// form, and carries over what was typed. Without scripts, or when the answer does not come, a button does the same.
const button = document.querySelector('button[name="change"][value="questions"]');
const form = button && button.form;
const path = form && new URL(form.action).pathname;
let asked = 0;

function changing(group) {
  return /^(right|asked-)/.test(group.dataset.group);
}

function dynamic(root) {
  return Array.from(root.querySelectorAll("[data-group]")).filter(changing);
}

function rights() {
  const count = Number(form.elements.rights.value);
  return Array.from({ length: count }, (_, i) => form.elements[i === 0 ? "ipType" : `right-${i}-Type`].value);
}

function claims() {
  return Array.from(form.querySelectorAll('input[name="claims"]:checked'), (box) => box.value);
}

function typed() {
  const values = new Map();
  for (const group of dynamic(form)) {
    for (const field of group.querySelectorAll("input, select, textarea")) {
      values.set(field.id, field.value);
    }
  }
  return values;
}

// What was typed for a question that is gone for now is kept too, in case it comes back.
const kept = new Map();

function put(fresh) {
  typed().forEach((value, id) => kept.set(id, value));
  const focused = document.activeElement && document.activeElement.id;
  const before = dynamic(form);
  const drawn = Array.from(fresh.querySelectorAll("[data-group]"));
  for (const group of dynamic(fresh)) {
    const following = drawn.slice(drawn.indexOf(group) + 1).find((one) => !changing(one));
    const anchor = form.querySelector(`[data-group="${following.dataset.group}"]`);
    anchor.before(document.adoptNode(group));
  }
  before.forEach((group) => group.remove());
  for (const group of dynamic(form)) {
    for (const field of group.querySelectorAll("input, select, textarea")) {
      if (kept.has(field.id)) {
        field.value = kept.get(field.id);
      }
    }
  }
  for (const tips of fresh.querySelectorAll("details.tips")) {
    const input = document.getElementById(tips.parentElement.querySelector("input[type=file]").id);
    const old = input && input.parentElement.querySelector("details.tips");
    if (old) {
      tips.open = old.open;
      old.replaceWith(document.adoptNode(tips));
    }
  }
  hide();
  if (focused) {
    document.getElementById(focused)?.focus();
  }
}

function hide() {
  const drawn = form.querySelector('button[name="change"][value="questions"]');
  if (drawn) {
    drawn.hidden = true;
  }
}

async function redraw() {
  asked += 1;
  const mine = asked;
  const query = new URLSearchParams({ right: rights().join(","), claims: claims().join(",") });
  const answer = await fetch(`${path}?${query}`, { headers: { Accept: "text/html" } }).catch(() => null);
  if (mine !== asked) {
    return;
  }
  if (!answer || !answer.ok) {
    form.querySelector('button[name="change"][value="questions"]').hidden = false;
    return;
  }
  put(new DOMParser().parseFromString(await answer.text(), "text/html"));
}

if (path && path.startsWith("/filing/")) {
  hide();
  form.addEventListener("change", (event) => {
    if (/^(ipType|right-\d+-Type|claims)$/.test(event.target.name)) {
      redraw();
    }
  });
}
