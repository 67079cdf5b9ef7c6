# Debian helpers for the scripts. Sourced.

# Installs packages if possible; the caller then checks whether they are there.
install() {
  if command -v apt-get > /dev/null && [ "$(id -u)" -eq 0 ]; then
    apt-get update -qq > /dev/null 2>&1 || true
    DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends "$@" > /dev/null 2>&1 || true
  fi
}

# Whether a native program can be compiled and linked here.
has_clang() { command -v clang > /dev/null && [ -e /usr/include/zlib.h ]; }
