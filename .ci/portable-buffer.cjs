// Node's own Buffer is many times faster than the package that stands in for it in a browser.
exports.Buffer = globalThis.Buffer ?? require("../node_modules/buffer/index.js").Buffer;
