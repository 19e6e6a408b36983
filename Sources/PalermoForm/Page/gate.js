// Before anything is shown: can this browser run the form? If not, what stands in the file is read and printed.
if ("noModule" in HTMLScriptElement.prototype && self.WebAssembly && self.DecompressionStream) {
  document.documentElement.className = "starting";
  addEventListener("error", () => {
    if (document.documentElement.className === "starting") showPaper();
  });
} else addEventListener("DOMContentLoaded", showPaper);

/** Shows the questionnaire on paper. It stands in a <noscript>, so that a browser that runs the form need not read it. */
function showPaper() {
  document.documentElement.className = "";
  const paper = document.querySelector("#paper noscript");
  paper?.replaceWith(...new DOMParser().parseFromString(paper.textContent, "text/html").body.childNodes);
}
