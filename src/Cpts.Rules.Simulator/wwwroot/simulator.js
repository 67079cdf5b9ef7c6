// The functions of the browser that the page uses. Nothing here sends data anywhere.
globalThis.cpts = (() => {
  const key = 'cpts.scenario';
  const prefix = '#cpts=';
  // A file may have up to 16 MiB; with one byte more, .NET reports that it is too large.
  const most = 16 * 1024 * 1024 + 1;

  const toBase64 = (bytes) => {
    let text = '';
    for (let at = 0; at < bytes.length; at += 0x8000) {
      text += String.fromCharCode(...bytes.subarray(at, at + 0x8000));
    }
    return btoa(text);
  };
  const fromBase64 = (text) => Uint8Array.from(atob(text), (character) => character.charCodeAt(0));
  const through = (bytes, stream) => new Blob([bytes]).stream().pipeThrough(stream);

  /** Reads a stream, up to the size limit of a file. */
  async function read(stream) {
    const parts = [];
    let length = 0;
    const reader = stream.getReader();
    for (let part = await reader.read(); !part.done && length < most; part = await reader.read()) {
      parts.push(part.value);
      length += part.value.length;
    }
    await reader.cancel();
    return new Uint8Array(await new Blob(parts).slice(0, most).arrayBuffer());
  }

  const exported = () => Blazor.runtime.getAssemblyExports('Cpts.Rules.Simulator.dll').then((all) => all.Cpts.Rules.Simulator.Page.Browser);

  async function receive(files) {
    for (const file of files) {
      const bytes = new Uint8Array(await file.slice(0, most).arrayBuffer());
      await (await exported()).Receive(file.name, bytes);
    }
  }

  document.addEventListener('change', async (event) => {
    if (event.target.matches('input[type=file]')) {
      const files = [...event.target.files];
      event.target.value = '';
      await receive(files);
    }
  });
  document.addEventListener('dragover', (event) => {
    if ([...event.dataTransfer.types].includes('Files')) {
      event.preventDefault();
      document.body.classList.add('dropping');
    }
  });
  document.addEventListener('dragleave', (event) => {
    if (!event.relatedTarget) {
      document.body.classList.remove('dropping');
    }
  });
  document.addEventListener('drop', async (event) => {
    document.body.classList.remove('dropping');
    if (event.dataTransfer.files.length > 0) {
      event.preventDefault();
      await receive([...event.dataTransfer.files]);
    }
  });
  addEventListener('hashchange', async () => {
    if (location.hash.startsWith(prefix)) {
      await (await exported()).Move();
    }
  });

  return {
    today() {
      const now = new Date();
      return [now.getFullYear(), now.getMonth() + 1, now.getDate()].map((part) => String(part).padStart(2, '0')).join('-');
    },
    address: () => location.href.split('#')[0],
    async readFragment() {
      if (!location.hash.startsWith(prefix)) {
        return null;
      }
      try {
        const packed = fromBase64(location.hash.slice(prefix.length).replaceAll('-', '+').replaceAll('_', '/'));
        return toBase64(await read(through(packed, new DecompressionStream('deflate-raw'))));
      } catch {
        // Not a scenario: .NET reports that for an empty file.
        return toBase64(new Uint8Array([0x20]));
      }
    },
    async makeFragment(utf8) {
      const packed = await read(through(utf8, new CompressionStream('deflate-raw')));
      return prefix + toBase64(packed).replaceAll('+', '-').replaceAll('/', '_').replaceAll('=', '');
    },
    save(name, type, content) {
      const link = document.createElement('a');
      link.href = URL.createObjectURL(new Blob([content], { type }));
      link.download = name;
      link.click();
      setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
    },
    recall() {
      try {
        return localStorage.getItem(key);
      } catch {
        return null;
      }
    },
    keep(text) {
      try {
        localStorage.setItem(key, text);
        return true;
      } catch {
        return false;
      }
    },
    forget() {
      try {
        localStorage.removeItem(key);
      } catch {
        // Nothing to remove.
      }
    },
    present(language, title) {
      document.documentElement.lang = language;
      document.title = title;
    },
    focus(id) {
      const element = document.getElementById(id);
      element?.scrollIntoView({ block: 'center' });
      element?.focus({ preventScroll: true });
    },
    async copy(text) {
      try {
        await navigator.clipboard.writeText(text);
        return true;
      } catch {
        return false;
      }
    },
    print: () => print(),
    // Two frames: the first paints the changes made by .NET. A hidden page paints nothing.
    paint: () => new Promise((done) => (document.hidden ? setTimeout(done) : requestAnimationFrame(() => setTimeout(done)))),
  };
})();
