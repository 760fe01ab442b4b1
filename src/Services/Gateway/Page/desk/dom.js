// Builds elements. Text always goes in as text: nothing that came from an article is ever parsed as markup.
export function el(name, attributes = {}, ...children) {
  const node = document.createElement(name);
  set(node, attributes);
  node.append(...children.flat().filter(child => child !== null && child !== undefined && child !== ""));
  return node;
}

export function svg(name, attributes = {}, ...children) {
  const node = document.createElementNS("http://www.w3.org/2000/svg", name);
  set(node, attributes);
  node.append(...children.flat());
  return node;
}

function set(node, attributes) {
  for (const [key, value] of Object.entries(attributes)) {
    if (key.startsWith("on")) node.addEventListener(key.slice(2), value);
    else if (value !== null && value !== undefined && value !== false) node.setAttribute(key, value === true ? "" : value);
  }
}

export const byId = id => document.getElementById(id);

export function showError(node, error, form) {
  for (const field of form?.elements ?? []) field.removeAttribute("aria-invalid");
  node.hidden = !error;
  node.textContent = error ? error.message : "";
  for (const name of Object.keys(error?.errors ?? {})) form?.elements[name]?.setAttribute("aria-invalid", "true");
}

export function later(milliseconds, action) {
  let timer;
  return (...args) => {
    clearTimeout(timer);
    timer = setTimeout(() => action(...args), milliseconds);
  };
}
