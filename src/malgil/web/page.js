"use strict";

// The terminal makes style elements: they need the nonce of the page's policy.
const { nonce } = document.currentScript;
const createElement = document.createElement.bind(document);
document.createElement = (name, options) => {
  const element = createElement(name, options);
  if (name === "style") element.nonce = nonce;
  return element;
};

// Browsers offer a clipboard to pages of this machine only, not to http from another one.
if (!navigator.clipboard) {
  const writeText = async (text) => {
    const { activeElement } = document;
    const field = document.body.appendChild(createElement("textarea"));
    field.value = text;
    field.select();
    document.execCommand("copy");
    field.remove();
    activeElement.focus();
  };
  Object.defineProperty(navigator, "clipboard", { value: { writeText } });
}

// Ctrl+C and Ctrl+V copy and paste, as on every page. The terminal would send them to the app.
const leaveToBrowser = (event) => {
  const isPlain = event.ctrlKey && !event.altKey && !event.metaKey;
  const isLatin = /^[a-z]$/i.test(event.key); // else a Hangul layout or input method is on
  const letter = isLatin ? event.key.toLowerCase() : event.code.slice(-1).toLowerCase();
  if (isPlain && ["c", "v"].includes(letter)) event.stopPropagation();
};
addEventListener("keydown", leaveToBrowser, true);

addEventListener("DOMContentLoaded", () => {
  const terminal = document.querySelector("#terminal");
  terminal.dataset.sessionWebsocketUrl = new URL("ws", location).href.replace("http", "ws");

  // A cell is measured once, so the font has to be there before the terminal opens.
  const open = window.onload;
  window.onload = null;
  const fonts = ["400", "700"].map((weight) => `${weight} 17px "Roboto Mono"`);
  Promise.allSettled(fonts.map((font) => document.fonts.load(font))).then(() => {
    const context = createElement("canvas").getContext("2d");
    [context.font] = fonts;
    const most = (17 * innerWidth) / (40 * context.measureText("0").width); // 40 columns on a phone
    terminal.dataset.fontSize = Math.max(8, Math.min(17, Math.floor(most)));
    open();
  });

  // The keyboard of a phone covers the page without resizing it.
  visualViewport.addEventListener("resize", () => {
    if (visualViewport.scale !== 1) return;
    terminal.style.height = `${visualViewport.height}px`;
    window.onresize?.();
  });

  new MutationObserver(() => {
    const { classList } = document.body;
    if (classList.contains("-closed")) document.querySelector("#ended a").focus();
    else if (classList.contains("-loaded")) terminal.querySelector("textarea").focus();
  }).observe(document.body, { attributeFilter: ["class"] });
});
