
# --- What can be asked for.

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
    version_number=${version_folder##*.}
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
  (cd "$bundle" && sha256sum -c SHA256SUMS >"$work/digests" 2>/dev/null) && return 0
  damaged=
  while IFS= read -r line; do
    case $line in *': OK') ;; *) damaged="$damaged$line_break  $line" ;; esac
  done <"$work/digests"
  fail "The bundle is damaged; unpack it again. Not as they were made:$damaged"
}

# Refuses what is there already and is not ours.
check_free() {
  for path in "$unit_path" "$tmpfiles_path" "$versions_path/$name"; do
    place_of "$path"
    ! is_there "$place" || fail "$path is there already; give the service another name with --name."
  done
  for folder in /usr/lib /lib /usr/local/lib /run; do
    place_of "$folder/systemd/system/$name.service"
    ! is_there "$place" || fail "$folder/systemd/system/$name.service is a unit of the host; give the service another name with --name."
  done
  if [ -z "$root" ] && [ "$service" = yes ] && "$runtime" state "$name" >/dev/null 2>&1; then
    fail "$runtime has a container called $name already; give the service another name with --name."
  fi
}

# Finds the runtime on the host: the one that is asked for, the one of before, or the first that is there.
find_runtime() { # RUNTIME-BEFORE
  runtime=
  for candidate in ${wanted_runtime:-${1##*/} runc crun}; do
    for folder in /usr/bin /usr/sbin /bin /sbin /usr/local/bin /usr/local/sbin; do
      if [ -x "$root$folder/$candidate" ]; then
        runtime=$folder/$candidate
        return 0
      fi
    done
  done
  [ "$service" = no ] || fail "${wanted_runtime:-Neither runc nor crun} is on this host; install ${wanted_runtime:-one of them} and run this again."
}

# Makes a version beside the others: nothing on the host changes by that.
stage() { # VERSION RECORD-BEFORE
  version=$versions/$1
  record=$version/.bundle
  noted=$record
  values=$record/values
  chosen=$work/chosen
  rm -rf "$version"
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
  [ "$root_readonly" = true ] || fail "root.readonly in config.json is ${root_readonly:-missing}; it must be true."
  [ "$root_path" = rootfs ] || fail "root.path in config.json is \"$root_path\"; it must be \"rootfs\"."
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
  [ -z "$2" ] || stop
  switch_host_files "$record" "$record_before"
  put_unit "$versions/$1" "$record"
  reload
  create_tmpfiles "$record"
  if [ -z "$2" ]; then
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

install_bundle() {
  check_bundle
  find_runtime ''
  ! find_current || fail "$name is installed already ($current); \"./install update\" brings a newer version."
  check_free
  begin install "$name.0" ''
  stage "$name.0" ''
  switch "$name.0" ''
  finish "Installed $name"
}

update_bundle() {
  check_bundle
  find_current || fail "$name is not installed; \"./install\" does that."
  before=$versions/$current/.bundle
  find_runtime "$(cat "$before/values/host.runtime")"
  ends=$(cat "$before/about/ends")
  last=$(version_numbers | tail -n 1)
  next=$name.$((last + 1))
  from=$current
  begin update "$next" "$from"
  stage "$next" "$before"
  keep_changed_unit "$before"
  switch "$next" "$from"
  finish "Updated $name from $from to $next"
  for old in $(version_numbers); do
    case $name.$old in "$next" | "$from") ;; *) drop_version "$name.$old" ;; esac
  done
}

# A unit or tmpfiles file that was changed here stays as it is; only the version's folder in it moves on.
keep_changed_unit() { # RECORD-BEFORE
  for pair in "unit:$unit_path" "tmpfiles:$tmpfiles_path"; do
    file=${pair%%:*}
    place_of "${pair#*:}"
    if [ ! -f "$1/$file" ] || [ ! -f "$place" ]; then continue; fi
    if [ "$(digest_of "$1/$file")" = "$(digest_of "$place")" ]; then continue; fi
    read_text "$place"
    changed=
    while :; do
      case $text in
      *"$versions_path/$from"*)
        changed=$changed${text%%"$versions_path/$from"*}$versions_path/$next
        text=${text#*"$versions_path/$from"}
        ;;
      *) break ;;
      esac
    done
    [ ! -f "$record/$file" ] || mv "$record/$file" "$record/$file.image" || fail "$record cannot be written."
    write_text "$record/$file" "$changed$text"
    kept="$kept$line_break  ${pair#*:}"
  done
}

roll_back() {
  find_current || fail "$name is not installed."
  before=$versions/$current/.bundle
  ends=$(cat "$before/about/ends")
  service=$(cat "$before/about/service")
  find_runtime "$(cat "$before/values/host.runtime")"
  previous=
  for number in $(version_numbers); do
    [ "$number" -ge "${current##*.}" ] || previous=$name.$number
  done
  [ -n "$previous" ] || fail "There is no version before $current."
  from=$current
  begin rollback "$previous" "$from"
  record=$versions/$previous/.bundle
  noted=$record
  for list in made data; do
    rm -rf "${record:?}/$list"
    [ ! -d "$before/$list" ] || cp -R "$before/$list" "$record/$list" || fail "$record cannot be written."
  done
  plan_host "$record" "$before"
  check_writable "$record"
  switch "$previous" "$from"
  finish "Rolled $name back from $from to $previous"
}

uninstall() {
  if ! find_current; then
    # What an uninstall that was ended left of the versions.
    for old in $(version_numbers); do drop_version "$name.$old"; done
    fail "$name is not installed."
  fi
  record=$versions/$current/.bundle
  service=$(cat "$record/about/service")
  runtime=$(cat "$record/values/host.runtime")
  stop
  disable_unit
  for entry in "$record"/host/*; do
    [ -d "$entry" ] || continue
    open_entry "$entry"
    case $(cat "$entry/state"):$type in
    own:directory | there:*) continue ;;
    esac
    if [ "$(cat "$entry/state")" = own ] && is_as_put "$entry" "$place"; then
      rm -f "$place"
    elif is_there "$place"; then
      say "Kept: $path"
    fi
  done
  for path in "$unit_path" "$tmpfiles_path"; do
    place_of "$path"
    rm -f "$place" "$place.$name.new"
  done
  reload
  if [ "$purge" = yes ]; then remove_data "$record" '' all; else remove_data "$record" '' volatile; fi
  remove_made "$record" ''
  for old in $(version_numbers); do
    [ "$name.$old" = "$current" ] || drop_version "$name.$old"
  done
  # Until here, an uninstall that is ended can be run again.
  drop_version "$current"
  rm -f "$link" "$link.new"
  say "Uninstalled $name."
}

status() {
  find_current || {
    say "$name is not installed."
    exit 4
  }
  record=$versions/$current/.bundle
  service=$(cat "$record/about/service")
  say "$name: $current, image $(cat "$record/about/image") ($(cat "$record/about/image-id"))"
  for number in $(version_numbers); do
    [ "$name.$number" = "$current" ] || say "  beside it: $name.$number, image $(cat "$versions/$name.$number/.bundle/about/image")"
  done
  for value in "$record"/set/*; do
    [ ! -f "$value" ] || say "  set: ${value##*/}=$(cat "$value")"
  done
  for entry in "$record"/host/*; do
    [ -d "$entry" ] || continue
    open_entry "$entry"
    case $(cat "$entry/state") in
    own) is_as_put "$entry" "$place" || say "  changed here: $path" ;;
    kept) say "  not the image's: $path" ;;
    esac
  done
  [ ! -d "$journal" ] || say "  an unfinished $(cat "$journal/action"): the next install, update or uninstall takes it back"
  is_live || return 0
  say "  service: $(property ActiveState), $(systemctl is-enabled "$name.service" 2>/dev/null)"
  case $(property ActiveState) in active | activating) ;; *) exit 3 ;; esac
}
