// Starts .NET: from the files beside the page, or from those inside it.
(async () => {
  const say = (text) => { document.getElementById('starting').textContent = text; document.getElementById('progress').hidden = true; };
  const old = 'Ce navigateur est trop ancien pour le simulateur. Il s’ouvre dans Firefox, Chrome, Edge ou Safari de 2023 ou plus récent.';
  if (typeof WebAssembly !== 'object' || typeof DecompressionStream !== 'function' || typeof Blazor !== 'object') {
    say(old);
    return;
  }
  const bar = document.getElementById('progress');
  const packed = document.getElementById('files');
  const options = {};
  let loaded = 0;
  const count = (total) => { loaded += 1; bar.value = Math.min(100, Math.round(100 * loaded / total)); };

  if (packed) {
    const text = packed.textContent;
    packed.remove();
    const base64 = Uint8Array.fromBase64 ? Uint8Array.fromBase64(text) : Uint8Array.from(atob(text), (character) => character.charCodeAt(0));
    const bytes = new Uint8Array(await new Response(new Blob([base64]).stream().pipeThrough(new DecompressionStream('gzip'))).arrayBuffer());
    const indexLength = new DataView(bytes.buffer).getUint32(0, true);
    const files = new Map();
    let at = 4 + indexLength;
    for (const [name, length] of JSON.parse(new TextDecoder().decode(bytes.subarray(4, at)))) {
      files.set(name, bytes.subarray(at, at + length));
      at += length;
    }
    options.loadBootResource = (type, name) => {
      const file = files.get(name);
      if (!file) {
        throw new Error(`The page holds no ${name}.`);
      }
      count(files.size);
      if (type === 'dotnetjs') {
        return URL.createObjectURL(new Blob([file], { type: 'text/javascript' }));
      }
      return Promise.resolve(new Response(file, { headers: { 'Content-Type': name.endsWith('.wasm') ? 'application/wasm' : 'application/octet-stream' } }));
    };
  } else {
    options.configureRuntime = (runtime) => runtime.withModuleConfig({ onDownloadResourceProgress: (done, total) => { bar.value = Math.round(100 * done / total); } });
  }

  try {
    await Blazor.start(options);
  } catch (error) {
    console.error(error);
    say(old);
  }
})();
