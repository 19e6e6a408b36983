// Before anything is shown: can this browser run the form? If not, what stands in the file is read and printed.
if ("noModule" in HTMLScriptElement.prototype && self.WebAssembly && self.DecompressionStream) {
  document.documentElement.className = "starting";
  addEventListener("error", () => {
    if (document.documentElement.className === "starting") document.documentElement.className = "";
  });
}
