
# --- The guard. Whatever changes the host notes first what it is about to do ($journal); a second process waits for
# this one to end, however it ends (an error, a signal, even KILL), and takes back what is not finished. If both are
# ended, as by a power cut, the next run takes it back.

# Only one run at a time: two services may bring the same file. The kernel releases the lock when this process and the
# guard are gone, and a lock of a folder leaves no file behind.
take_lock() {
  exec 7<"$root/etc"
  flock -n 7 && return 0
  warn 'Waiting for another run of an installer to end.'
  flock 7 || fail "$root/etc cannot be locked."
}

# Starts the guard; from here on, the end of this process is noticed.
start_guard() {
  mkfifo "$work/alive" || fail "$work/alive cannot be created."
  exec 9<>"$work/alive"
  (
    exec 8<"$work/alive" 9>&-
    trap '' INT TERM HUP PIPE
    word=
    read -r word <&8 || :
    [ "$word" = finished ] || recover
    remove_parents
    rm -rf "$work"
  ) &
  guard=$!
  trap end_guard EXIT
}

# Ends this process: the guard does what is left to do first.
end_guard() {
  status=$?
  trap '' INT TERM HUP
  [ "$status" != 0 ] || echo finished >&9
  exec 9>&-
  wait "$guard"
  trap - EXIT
  exit "$status"
}

# Creates the folder of the versions. Which folders above it were not there is noted inside it, so that they can be
# removed again; a run that is killed before the note is there leaves them empty, and the guard removes them.
make_parents() {
  [ ! -d "$versions" ] || return 0
  new_parents=
  parent=$versions_path
  while [ -n "$parent" ] && [ ! -d "$root$parent" ]; do
    new_parents="$new_parents $parent"
    parent=${parent%/*}
  done
  write_text "$work/parents" "$new_parents"
  { mkdir -p "$versions" && cp "$work/parents" "$versions/.parents"; } || fail "$versions cannot be created."
}

# Removes them again, the lowest first, when no service is left.
remove_parents() {
  for other in "$versions"/* "$versions"/.[!.]*; do
    case $other in "$versions/.parents") continue ;; esac
    if is_there "$other"; then return 0; fi
  done
  new_parents=$(cat "$versions/.parents" 2>/dev/null || cat "$work/parents" 2>/dev/null) || return 0
  rm -f "$versions/.parents"
  for parent in $new_parents; do rmdir "$root$parent" 2>/dev/null || :; done
}

# Notes what is about to be done. The folder has its name when it is whole.
begin() { # ACTION TO FROM
  rm -rf "$journal.new"
  mkdir "$journal.new" || fail "$journal.new cannot be created."
  write_text "$journal.new/action" "$1"
  write_text "$journal.new/to" "$2"
  write_text "$journal.new/from" "$3"
  write_text "$journal.new/runtime" "$runtime"
  if is_enabled; then write_text "$journal.new/enabled" yes; fi
  if [ -n "$3" ] && should_run; then write_text "$journal.new/running" yes; fi
  mv "$journal.new" "$journal" || fail "$journal cannot be created."
}

commit() { rm -rf "$journal" || fail "$journal cannot be removed."; }

# Removes a version. What an ended run leaves of it has a name of its own.
drop_version() { # VERSION
  rm -rf "$versions/.$name.gone"
  { mv "$versions/$1" "$versions/.$name.gone" && rm -rf "$versions/.$name.gone"; } || fail "$versions/$1 cannot be removed."
}

# Takes back what an unfinished run did. The journal goes last, so that it can be started again.
recover() {
  rm -rf "$journal.new" "$versions/.$name.gone"
  if [ -L "$link" ] && [ ! -e "$link" ]; then rm -f "$link"; fi
  [ -d "$journal" ] || return 0
  action=$(cat "$journal/action") to=$(cat "$journal/to") from=$(cat "$journal/from")
  runtime=$(cat "$journal/runtime")
  to_record=$versions/$to/.bundle
  from_record=${from:+$versions/$from/.bundle}
  if [ -e "$journal/switching" ]; then
    warn "The $action did not finish; taking it back."
    service=yes
    stop
    # This may be about a full disk.
    if [ -e "$journal/staging" ]; then rm -rf "${versions:?}/$to/rootfs"; fi
    noted=${from_record:-$to_record}
    service_from=no
    [ -z "$from" ] || service_from=$(cat "$from_record/about/service")
    [ "$service_from" = yes ] || disable_unit
    service=$service_from
    unswitch_host_files "$to_record" "$from_record"
    if [ -n "$from" ]; then put_unit "$versions/$from" "$from_record"; else put_unit '' /nowhere; fi
    remove_data "$to_record" "$from_record" all
    reload
  fi
  remove_made "$to_record" "$from_record"
  if [ -e "$journal/staging" ]; then rm -rf "${versions:?}/$to"; fi
  if [ -e "$journal/switching" ]; then
    if [ -n "$from" ]; then
      ends=$(cat "$from_record/about/ends")
      if [ -e "$journal/enabled" ]; then enable_unit reenable; fi
      if [ -e "$journal/running" ]; then
        if start; then warn "$from is back, and runs."; else warn "$from is back, but $why."; fi
      else
        warn "$from is back."
      fi
    else
      warn 'The host is as it was.'
    fi
  fi
  rm -rf "$journal"
}
