
# --- The service: its unit, its tmpfiles lines, its start. With --root ($live is no) there is no systemd to talk to, only
# files. $service says whether the version at hand has a service, or only brings files.

# Puts the unit and the tmpfiles file of a version where systemd reads them, and points the link to it.
put_unit() { # VERSION RECORD
  for pair in "unit:$unit_path" "tmpfiles:$tmpfiles_path"; do
    path=${pair#*:}
    if [ -f "$2/${pair%%:*}" ]; then make_folder "${path%/*}"; fi
    place_of "$path"
    if [ -f "$2/${pair%%:*}" ]; then
      put_file "$2/${pair%%:*}" "$place" 0644
      relabel "$place"
    else
      rm -f "$place" "$place.$name.new"
    fi
  done
  if [ -n "$1" ]; then
    rm -f "$link.new"
    ln -s "${1##*/}" "$link.new" || fail "$link.new cannot be created."
    mv -fT "$link.new" "$link" 2>/dev/null || { rm -f "$link" && mv -f "$link.new" "$link"; } || fail "$link cannot be switched."
  else
    rm -f "$link" "$link.new"
  fi
}

# Whether there is a systemd to ask: the service has a unit, and the host is this one.
is_live() { [ "$live" = yes ] && [ "$service" = yes ]; }

reload() { [ "$live" = no ] || systemctl daemon-reload || fail 'systemd cannot be told of the unit.'; }

property() { systemctl show --property="$1" --value "$name.service" 2>/dev/null; }

is_enabled() { systemctl_files is-enabled --quiet "$name.service" 2>/dev/null; }

# systemctl for what is about files alone.
systemctl_files() {
  if [ "$live" = yes ]; then systemctl "$@"; else systemctl --root="${root:-/}" "$@"; fi
}

enable_unit() { # enable|reenable
  [ "$service" = yes ] || return 0
  systemctl_files "$1" "$name.service" >/dev/null 2>"$work/systemctl" ||
    fail "The unit cannot be enabled: $(cat "$work/systemctl")"
}

disable_unit() {
  [ "$service" = yes ] || return 0
  systemctl_files disable "$name.service" >/dev/null 2>&1 || :
}

# Stops the service and makes sure that the runtime has nothing of that name any more.
stop() {
  is_live || return 0
  systemctl stop "$name.service" 2>/dev/null || :
  systemctl reset-failed "$name.service" 2>/dev/null || :
  "$runtime" delete --force "$name" >/dev/null 2>&1 || :
}

# Starts the service and watches it. Sets $why if it does not stay up.
start() {
  why=
  is_live || return 0
  systemctl start "$name.service" 2>/dev/null 7>&- || {
    why='it does not start'
    return 1
  }
  waited=0
  while :; do
    state=$(property ActiveState)
    case $state/$(property SubState) in
    activating/auto-restart*) why='it ends and is started again' ;;
    active/* | activating/* | reloading/*) ;;
    inactive/*) [ "$ends" = yes ] && [ "$(property Result)" = success ] || why='it ended' ;;
    *) why="it is $state" ;;
    esac
    case $(property NRestarts) in '' | 0) ;; *) why='it ends and is started again' ;; esac
    [ -z "$why" ] || return 1
    [ "$waited" -lt "$wait_seconds" ] || return 0
    sleep 1
    waited=$((waited + 1))
  done
}

# The last that the service said.
show_journal() {
  have journalctl || return 0
  journalctl --sync 2>/dev/null || :
  # With --systemd-cgroup, what the container itself prints belongs to a scope of its own.
  journalctl --unit="$name.service" --unit="${runtime##*/}-$name.scope" --lines=10 --output=cat --no-pager 2>/dev/null | while IFS= read -r line; do warn "  | $line"; done
}

# Lets systemd-tmpfiles create what the service needs, and notes what was not there. With --root it does so at the first
# boot.
create_tmpfiles() { # RECORD
  [ -f "$1/tmpfiles" ] || return 0
  tmpfiles_paths "$1/tmpfiles" "$work/tmpfiles"
  for needed in "$work/tmpfiles"/*; do
    [ -f "$needed" ] || continue
    read_text "$needed"
    normal_path "$text"
    note_data "$1" "$path"
  done
  [ "$live" = yes ] || return 0
  systemd-tmpfiles --create "$tmpfiles_path" || fail 'systemd-tmpfiles refuses the lines of the image.'
}

# Notes a path that the host does not have as data of this service. The folders above it that are missing too may be
# shared with other services later, so they are only removed when they are empty.
note_data() { # RECORD PATH
  data_record=$1
  data_path=$2
  place_of "$data_path"
  if is_there "$place"; then return 0; fi
  above=$data_path
  set --
  while [ -n "$above" ] && ! is_there "$root$above"; do
    if in_list "$data_record/data" "$above"; then return 0; fi
    [ "$above" = "$data_path" ] || set -- "$above" "$@"
    above=${above%/*}
  done
  for above in "$@"; do
    if ! in_list "$data_record/made" "$above"; then add_to_list "$data_record/made" "$above"; fi
  done
  add_to_list "$data_record/data" "$data_path"
}

# The paths that tmpfiles lines create, as a list. Lines that only change something, or hold what only systemd can
# work out (%), count for nothing.
tmpfiles_paths() { # FILE LIST
  while read -r line_type line_path line_rest || [ -n "$line_type" ]; do
    case $line_type in
    [dDfFqQvLCpcb]*) ;;
    *) continue ;;
    esac
    case $line_path in
    \"*)
      line_path="$line_path $line_rest"
      line_path=${line_path#\"}
      line_path=${line_path%%\"*}
      ;;
    esac
    case $line_path in
    *[%\\]*) ;;
    /*) add_to_list "$2" "$line_path" ;;
    esac
  done <"$1"
}

# Takes away what systemd-tmpfiles created here: all of it, or only what would be gone after a reboot anyway.
remove_data() { # RECORD RECORD-BEFORE all|volatile
  for data in "$1"/data/*; do
    [ -f "$data" ] || continue
    read_text "$data"
    data_path=$text
    if [ -n "$2" ] && in_list "$2/data" "$data_path"; then continue; fi
    place_of "$data_path"
    is_there "$place" || continue
    case $3:$data_path in
    all:* | volatile:/run/* | volatile:/tmp/*) rm -rf "$place" ;;
    *) say "Kept: $data_path (uninstall --purge would remove it)" ;;
    esac
  done
}
