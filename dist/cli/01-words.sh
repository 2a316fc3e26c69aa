#!/bin/sh
# Installs one service, and what it needs, on a host with systemd, tar and runc or crun. Nothing else is needed.
# ./install --help shows how. It is put together from the files of src/export/install.

set -u
export LC_ALL=C PATH="${PATH:-}:/usr/sbin:/usr/bin:/sbin:/bin"
unset CDPATH
umask 022

line_break='
'

say() { printf '%s\n' "$*"; }

warn() { printf '%s\n' "$*" >&2; }

fail() {
  warn "install: $*"
  exit 1
}

# Reads a file into $text, byte for byte: $(...) alone would lose line breaks at the end.
read_text() { # FILE
  text=$(cat "$1" && printf x) || fail "$1 cannot be read."
  text=${text%x}
}

write_text() { # FILE TEXT
  printf %s "$2" >"$1" || fail "$1 cannot be written."
}

# Whether a program is there.
have() { command -v "$1" >/dev/null 2>&1; }

digest_of() { sha256sum <"$1"; }

same_content() { [ -f "$1" ] && [ -f "$2" ] && [ "$(digest_of "$1")" = "$(digest_of "$2")" ]; } # FILE FILE

# Names that sort by number, for lists whose items may hold any character: 000001, 000002 …
next_item() { # FOLDER; sets $item
  mkdir -p "$1" || fail "$1 cannot be created."
  set -- "$1" "$1"/*
  if [ -e "$2" ]; then count=$(($# - 1)); else count=0; fi
  item=$1/$(printf %06d $((count + 1)))
}

add_to_list() { # FOLDER TEXT
  next_item "$1"
  write_text "$item" "$2"
}

in_list() { # FOLDER TEXT
  for listed in "$1"/*; do
    [ -f "$listed" ] || continue
    read_text "$listed"
    [ "$text" = "$2" ] && return 0
  done
  return 1
}
