
# --- What is installed, and whether the bundle can be.

# The number of the version that the link points to; empty if nothing is installed.
find_current() {
  current=
  [ -L "$link" ] || return 1
  current=$(readlink "$link")
  [ -d "$versions/$current/.bundle" ] || current=
  [ -n "$current" ]
}

# The numbers of the versions that are there, in order.
version_numbers() {
  for version_folder in "$versions/$name".*; do
    # agent.b.0 is a version of agent.b, and none of agent.
    version_number=${version_folder#"$versions/$name."}
    case $version_number in '' | *[!0-9]*) continue ;; esac
    if [ -d "$version_folder/.bundle" ]; then echo "$version_number"; fi
  done | sort -n
}

# Whether the service runs, or is meant to.
should_run() {
  is_live || return 1
  case $(property ActiveState) in
  inactive) [ "$ends" = yes ] && is_enabled ;;
  *) return 0 ;;
  esac
}

check_bundle() {
  [ -f "$bundle/SHA256SUMS" ] || fail "There is nothing to install beside this script; run it in the folder of the bundle."
  if (cd "$bundle" && sha256sum -c SHA256SUMS >"$work/digests" 2>/dev/null); then
    # sha256sum ignores a line that it cannot read, and a file that no line names.
    listed=$(wc -l <"$work/digests")
    count_files "$bundle"
    [ "$listed" -eq "$(wc -l <"$bundle/SHA256SUMS")" ] || fail 'The bundle is damaged; unpack it again. SHA256SUMS has a line without a digest.'
    [ "$listed" -eq "$((files - 1))" ] || fail "The bundle is damaged; unpack it again. It has $((files - 1)) files, and SHA256SUMS names $((listed))."
    return 0
  fi
  damaged=
  while IFS= read -r line; do
    case $line in *': OK') ;; *) damaged="$damaged$line_break  $line" ;; esac
  done <"$work/digests"
  fail "The bundle is damaged; unpack it again. Not as they were made:$damaged"
}

# Sets $files to the number of files in a folder, at any depth.
count_files() { # FOLDER
  files=0
  set -- "$1"/*
  while [ "$#" -gt 0 ]; do
    if [ -d "$1" ] && [ ! -L "$1" ]; then
      set -- "$@" "$1"/*
    elif is_there "$1"; then
      files=$((files + 1))
    fi
    shift
  done
}

# Refuses what is there already and is not ours.
check_free() {
  for path in "$unit_path" "$tmpfiles_path" "$versions_path/$name"; do
    place_of "$path"
    ! is_there "$place" || fail "$path is there already; give the service another name with --name."
  done
  for folder in /usr/lib /usr/local/lib /run; do
    place_of "$folder/tmpfiles.d/$name.conf"
    ! is_there "$place" || fail "$folder/tmpfiles.d/$name.conf is the host's, and $tmpfiles_path would hide it; give the service another name with --name."
  done
  for folder in /usr/lib /lib /usr/local/lib /run; do
    place_of "$folder/systemd/system/$name.service"
    ! is_there "$place" || fail "$folder/systemd/system/$name.service is a unit of the host; give the service another name with --name."
  done
  if is_live && "$runtime" state "$name" >/dev/null 2>&1; then
    fail "$runtime has a container called $name already; give the service another name with --name."
  fi
}

# Finds the runtime on the host: the one that is asked for, the one of before, or the first that is there.
find_runtime() { # RUNTIME-BEFORE
  runtime=
  for candidate in ${wanted_runtime:-${1##*/} runc crun}; do
    for folder in /usr/bin /usr/sbin /bin /sbin /usr/local/bin /usr/local/sbin; do
      # Below --root a link leads to a file of the other host.
      if [ -x "$root$folder/$candidate" ] || { [ -n "$root" ] && [ -L "$root$folder/$candidate" ]; }; then
        runtime=$folder/$candidate
        return 0
      fi
    done
  done
  [ "$service" = yes ] || return 0
  [ -z "$wanted_runtime" ] || fail "$wanted_runtime is not on this host; install it, or leave out --runtime."
  fail 'Neither runc nor crun is on this host; install one of them and run this again.'
}
