
# --- Files on the host. A version's record ($version/.bundle) holds what it puts on the host: host/NNNNNN/ has path,
# type, mode, content or target, and state: "own" is put there, and taken away again; "kept" was there before, or was
# changed here, and is left alone. at/ finds an entry by its path: each part of it is a folder, with "_" at its end.

# Sets $path to an absolute path without //, . and ..
normal_path() { # PATH
  path=
  path_rest=$1
  while [ -n "$path_rest" ]; do
    case $path_rest in
    */*)
      path_part=${path_rest%%/*}
      path_rest=${path_rest#*/}
      ;;
    *)
      path_part=$path_rest
      path_rest=
      ;;
    esac
    case $path_part in
    '' | .) ;;
    ..) path=${path%/*} ;;
    *) path=$path/$path_part ;;
    esac
  done
}

# Sets $place to where a path of the host lies for this process. Below --root, links on the way lead inside it too.
place_of() { # PATH
  place=$root$1
  [ -n "$root" ] || return 0
  place_rest=${1#/}
  place=
  place_links=0
  while [ "${place_rest#*/}" != "$place_rest" ]; do
    place_part=${place_rest%%/*}
    place_rest=${place_rest#*/}
    case $place_part in
    '' | .) continue ;;
    ..)
      place=${place%/*}
      continue
      ;;
    esac
    if [ -L "$root$place/$place_part" ]; then
      place_links=$((place_links + 1))
      [ "$place_links" -le 40 ] || fail "$1 leads round in a circle of links."
      place_target=$(readlink "$root$place/$place_part" && printf x)
      place_target=${place_target%"$line_break"x}
      case $place_target in /*) place= ;; esac
      place_rest=$place_target/$place_rest
    else
      place=$place/$place_part
    fi
  done
  place=$root$place/$place_rest
}

is_there() { [ -e "$1" ] || [ -L "$1" ]; }

# The folder of an entry in at/, from its path.
at_folder() { # RECORD PATH; sets $at
  at=$1/at
  at_rest=${2#/}
  while [ -n "$at_rest" ]; do
    at=$at/${at_rest%%/*}_
    case $at_rest in */*) at_rest=${at_rest#*/} ;; *) at_rest= ;; esac
  done
}

# Finds what a version puts at a path. Sets $found to its folder, if it owns it.
find_owned() { # RECORD PATH
  found=
  [ -n "$1" ] || return 1
  at_folder "$1" "$2"
  [ -f "$at/number" ] || return 1
  found=$1/host/$(cat "$at/number")
  is_own "$found"
}

# Sets $path, $place and $type of an entry.
open_entry() { # FOLDER
  read_text "$1/path"
  path=$text
  place_of "$path"
  type=$(cat "$1/type") || fail "$1 is damaged."
}

# Whether an entry is one that a version puts on the host, and takes away again.
is_own() { [ -f "$1/state" ] && [ "$(cat "$1/state")" = own ]; } # FOLDER

# Whether the host has an entry as it was put there.
is_as_put() { # FOLDER PLACE
  case $(cat "$1/type") in
  directory) [ -d "$2" ] ;;
  symlink) [ -L "$2" ] && [ "$(readlink "$2" && printf x)" = "$(cat "$1/target" && printf '\nx')" ] ;;
  *) [ -f "$2" ] && [ ! -L "$2" ] && [ "$(digest_of "$2")" = "$(digest_of "$1/content")" ] ;;
  esac
}

# Writes the record of what the image brings for the host, with every value in its place.
record_host_files() {
  mkdir -p "$record/host" "$record/at"
  for source in "$bundle"/host/*; do
    [ -d "$source" ] || continue
    entry=$record/host/${source##*/}
    mkdir "$entry" || fail "$entry cannot be created."
    fill "$source/path" "$entry/path"
    read_text "$entry/path"
    # The list of templates is held to the path as it is written, not to what it comes to.
    written=$text
    case $written in //*) written=${written#/} ;; esac
    normal_path "$text"
    [ -n "$path" ] || fail 'A host file has no name: its name in renameFiles has become empty.'
    write_text "$entry/path" "$path"
    at_folder "$record" "$path"
    if [ -f "$at/number" ]; then
      rm -r "$entry"
      continue
    fi
    { mkdir -p "$at" && printf %s "${source##*/}" >"$at/number"; } || fail "$at cannot be created."
    cp "$source/type" "$entry/type" || fail "$entry cannot be written."
    [ ! -f "$source/mode" ] || cp "$source/mode" "$entry/mode" || fail "$entry cannot be written."
    [ ! -f "$source/target" ] || cp "$source/target" "$entry/target" || fail "$entry cannot be written."
    if [ -d "$source/template" ] && { [ ! -f "$source/content" ] || in_list "$bundle/host-templates" "$written"; }; then
      fill "$source/template" "$entry/content"
    elif [ -f "$source/content" ]; then
      cp "$source/content" "$entry/content" || fail "$entry cannot be written."
    fi
    write_text "$entry/state" own
  done
}

# Decides about every path before anything is touched: what this version puts there, and what stays as it is.
plan_host() { # RECORD RECORD-BEFORE
  rm -rf "$1/drop"
  mkdir -p "$1/drop"
  kept=
  for entry in "$1"/host/*; do
    [ -d "$entry" ] || continue
    open_entry "$entry"
    state=own
    if find_owned "$2" "$path"; then
      is_as_put "$found" "$place" || state=kept
    elif is_there "$place"; then
      if [ "$type" != directory ] || [ ! -d "$place" ]; then state=kept; else state=there; fi
    fi
    [ "$state" != kept ] || kept="$kept$line_break  $path"
    write_text "$entry/state" "$state"
  done
  [ -n "$2" ] || return 0
  for entry in "$2"/host/*; do
    is_own "$entry" || continue
    open_entry "$entry"
    if at_folder "$1" "$path" && [ -f "$at/number" ]; then continue; fi
    if is_as_put "$entry" "$place"; then add_to_list "$1/drop" "${entry##*/}"; else kept="$kept$line_break  $path"; fi
  done
}

# Refuses what cannot be written to, as /usr on hosts that come as an image.
check_writable() { # RECORD
  unwritable=
  for entry in "$1"/host/*; do
    is_own "$entry" || continue
    open_entry "$entry"
    if [ "$type" = directory ] && [ -d "$place" ]; then continue; fi
    can_write "$place" || unwritable="$unwritable$line_break  $path"
  done
  for path in "$unit_path" "$tmpfiles_path"; do
    place_of "$path"
    can_write "$place" || unwritable="$unwritable$line_break  $path"
  done
  [ -z "$unwritable" ] || fail "The host is read-only where this image has files. Nothing was changed. It needs:$unwritable"
}

# Whether something could be put at a place. Asked by doing it: "test -w" of busybox only looks at the mode.
can_write() { # PLACE
  writable=${1%/*}
  while [ ! -d "$writable/." ]; do writable=${writable%/*}; done
  if [ ! -w "$writable/." ]; then return 1; fi
  [ "${tried:-}" != "$writable" ] || return 0
  (: >"$writable/.$name.new") 2>/dev/null || return 1
  rm -f "$writable/.$name.new"
  tried=$writable
}

# Creates a folder with those above it; each is noted first, so that it can be taken away.
make_folder() { # PATH MODE
  place_of "$1"
  [ ! -d "$place" ] || return 0
  case ${1%/*} in
  '') ;;
  *) make_folder "${1%/*}" 0755 ;;
  esac
  place_of "$1"
  [ ! -d "$place" ] || return 0
  add_to_list "$noted/made" "$1"
  { mkdir "$place" && chmod 0755 "$place"; } || fail "$1 cannot be created."
  relabel "$place"
}

# Puts one entry on the host. A file appears whole or not at all.
put_entry() { # FOLDER
  open_entry "$1"
  case $type in
  directory)
    make_folder "$path"
    return 0
    ;;
  esac
  case ${path%/*} in '') ;; *) make_folder "${path%/*}" ;; esac
  open_entry "$1"
  case $type in
  symlink)
    read_text "$1/target"
    rm -f "$place"
    ln -s "$text" "$place" || fail "$path cannot be created."
    ;;
  *) put_file "$1/content" "$place" "$(cat "$1/mode")" ;;
  esac
  relabel "$place"
}

put_file() { # SOURCE PLACE MODE
  { cp "$1" "$2.$name.new" && chmod "$3" "$2.$name.new" && mv -f "$2.$name.new" "$2"; } || {
    rm -f "$2.$name.new"
    fail "$2 cannot be written."
  }
}

# Gives a file the label that the host's policy has for it, if any.
relabel() { # PLACE
  if [ "$live" = yes ] && have restorecon; then restorecon "$1" 2>/dev/null || :; fi
}

# Takes one entry away, if it is as it was put there.
take_entry() { # FOLDER
  open_entry "$1"
  rm -f "$place.$name.new"
  if [ "$type" != directory ] && is_as_put "$1" "$place"; then rm -f "$place"; fi
}

# Goes from one version's host files to the next one's.
switch_host_files() { # RECORD RECORD-BEFORE
  for entry in "$1"/host/*; do
    if is_own "$entry"; then put_entry "$entry"; fi
  done
  for dropped in "$1"/drop/*; do
    if [ -f "$dropped" ]; then take_entry "$2/host/$(cat "$dropped")"; fi
  done
}

# Goes back from a switch, however far it came. Run twice, it does no more than once.
unswitch_host_files() { # RECORD RECORD-BEFORE
  for entry in "$1"/host/*; do
    is_own "$entry" || continue
    open_entry "$entry"
    if find_owned "$2" "$path"; then
      rm -f "$place.$name.new"
      if is_as_put "$entry" "$place"; then put_entry "$found"; fi
    else
      take_entry "$entry"
    fi
  done
  for dropped in "$1"/drop/*; do
    if [ -f "$dropped" ]; then put_entry "$2/host/$(cat "$dropped")"; fi
  done
}

# Takes folders away that were made here, the lowest first, if nothing else is in them.
remove_made() { # RECORD RECORD-BEFORE
  reversed=
  for made in "$1"/made/*; do reversed="${made##*/} $reversed"; done
  for made in $reversed; do
    [ -f "$1/made/$made" ] || continue
    read_text "$1/made/$made"
    made_path=$text
    if [ -n "$2" ] && in_list "$2/made" "$made_path"; then continue; fi
    place_of "$made_path"
    rmdir "$place" 2>/dev/null || :
  done
}
