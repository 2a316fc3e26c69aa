
# --- From one version to another.

# Makes a version beside the others: nothing on the host changes by that.
stage() { # VERSION RECORD-BEFORE
  version=$versions/$1
  record=$version/.bundle
  noted=$record
  values=$record/values
  chosen=$work/chosen
  ! is_there "$version" || fail "$versions_path/$1 is there already, and does not belong to $name; remove it, or give the service another name with --name."
  : >"$journal/staging" || fail "$journal cannot be written."
  { mkdir "$version" && chmod 0711 "$version" && mkdir -m 0700 "$record" && mkdir "$record/set" "$chosen"; } || fail "$version cannot be created."
  for set_by in "$bundle/set" ${2:+"$2/set"} "$work/set"; do
    for value in "$set_by"/*; do
      [ -f "$value" ] || continue
      cp "$value" "$chosen/${value##*/}" || fail "$version cannot be written."
      [ "$set_by" = "$bundle/set" ] || cp "$value" "$record/set/${value##*/}" || fail "$version cannot be written."
    done
  done
  if [ -n "$2" ]; then
    uuid=$(cat "$2/values/host.uuid")
    for list in made data; do
      [ ! -d "$2/$list" ] || cp -R "$2/$list" "$record/$list" || fail "$version cannot be written."
    done
  else
    uuid=$(cat /proc/sys/kernel/random/uuid)
  fi
  make_values "$versions_path/$1" "$uuid"
  check_values
  { cp -R "$bundle/about" "$record/about" && cp "$bundle/install" "$record/install"; } || fail "$version cannot be written."
  write_text "$record/about/name" "$name"
  (umask 077 && fill "$bundle/templates/config.json" "$version/config.json") || exit 1
  read_config "$version/config.json" "$work/sources"
  [ -z "$json_problem" ] || fail "config.json would not be JSON with these values: $json_problem."
  check_config
  [ -z "$json_problem" ] || fail "config.json cannot be used with these values: $json_problem."
  [ "$service" = no ] || fill "$bundle/templates/unit" "$record/unit"
  make_tmpfiles
  record_host_files
  plan_host "$record" "$2"
  check_writable "$record"
  if [ "$service" = yes ]; then
    mkdir "$version/rootfs" || fail "$version/rootfs cannot be created."
    unpack "$bundle/rootfs.tar" "$version/rootfs" || fail 'The root file system cannot be unpacked.'
  else
    rm "$version/config.json"
  fi
}

# The tmpfiles lines of the image; without a template, one for each source of a bind mount that the host does not have.
make_tmpfiles() {
  if [ -d "$bundle/templates/tmpfiles" ]; then
    fill "$bundle/templates/tmpfiles" "$record/tmpfiles"
    [ -s "$record/tmpfiles" ] || rm "$record/tmpfiles"
    return 0
  fi
  for source in "$work/sources"/*; do
    [ -f "$source" ] || continue
    read_text "$source"
    source_path=$text
    place_of "$source_path"
    # A link that leads nowhere does not count.
    if [ -e "$place" ]; then continue; fi
    fill_text "$source_path"
    printf 'd    %s   0700 0 0 - -\n' "$text" >>"$record/tmpfiles" || fail "$record/tmpfiles cannot be written."
  done
}

# GNU tar keeps capabilities of files only when it is asked to.
unpack() { # TAR FOLDER
  case $(tar --help 2>&1) in
  *--xattrs-include*) tar -x -p --xattrs --xattrs-include='*' -f "$1" -C "$2" ;;
  *) tar -x -p -f "$1" -C "$2" ;;
  esac
}

# Goes from one version to another. The guard takes it back unless commit follows.
switch() { # TO FROM
  record=$versions/$1/.bundle
  record_before=${2:+$versions/$2/.bundle}
  noted=$record
  ends=$(cat "$record/about/ends")
  : >"$journal/switching" || fail "$journal cannot be written."
  service_before=no
  if [ -n "$2" ]; then
    service_before=$(cat "$record_before/about/service")
    service=$service_before
    stop
    [ "$(cat "$record/about/service")" = yes ] || disable_unit
  fi
  service=$(cat "$record/about/service")
  switch_host_files "$record" "$record_before"
  put_unit "$versions/$1" "$record"
  reload
  create_tmpfiles "$record"
  if [ "$service_before" = no ]; then
    enable_unit enable
    if [ "$no_start" = yes ]; then return 0; fi
  else
    if [ -e "$journal/enabled" ]; then enable_unit reenable; fi
    if [ ! -e "$journal/running" ]; then return 0; fi
  fi
  start || {
    warn "$1 does not stay up: $why."
    show_journal
    exit 1
  }
}

# Nothing is taken back any more; says so at once.
finish() { # SENTENCE
  outcome="$1."
  if is_live && [ "$no_start" = no ]; then outcome="$1; it is $(property ActiveState)."; fi
  commit
  [ -z "$kept" ] || say "Kept as they are on this host:$kept"
  say "$outcome"
}
