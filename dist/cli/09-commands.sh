
# --- The commands.

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
    if same_content "$1/$file" "$place"; then continue; fi
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
    # Without the link, what the newest version put on the host is taken away.
    last=$(version_numbers | tail -n 1)
    [ -n "$last" ] || fail "$name is not installed."
    current=$name.$last
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
  for pair in "unit:$unit_path" "tmpfiles:$tmpfiles_path"; do
    path=${pair#*:}
    place_of "$path"
    if [ -f "$place" ] && ! same_content "$place" "$record/${pair%%:*}"; then say "Removed, although it was changed here: $path"; fi
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
