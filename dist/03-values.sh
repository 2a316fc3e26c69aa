
# --- Values and templates. A template lies in the bundle in pieces: NNNNNN.text is text, NNNNNN.is.NAME stands for a
# value. So nothing is ever searched and replaced here: texts and values are joined by cat, whatever they hold.

# Joins the pieces of a template.
fill() { # TEMPLATE FILE
  fill_to=$2
  set -- "$1"/*
  for piece in "$@"; do
    shift
    case $piece in
    *.text) set -- "$@" "$piece" ;;
    *) set -- "$@" "$values/${piece##*.is.}" ;;
    esac
  done
  cat "$@" >"$fill_to" || fail "$fill_to cannot be written."
}

# Fills in one text that only came about here, and sets $text: $NAME, ${NAME} and $$ are understood, as in a template.
fill_text() { # TEXT
  text_rest=$1
  text_filled=
  while :; do
    case $text_rest in
    *\$*) ;;
    *) break ;;
    esac
    text_filled=$text_filled${text_rest%%\$*}
    text_rest=${text_rest#*\$}
    case $text_rest in
    \$*)
      text_filled="$text_filled\$"
      text_rest=${text_rest#?}
      continue
      ;;
    \{*\}*)
      variable=${text_rest#?}
      variable=${variable%%\}*}
      text_rest=${text_rest#*\}}
      ;;
    *)
      variable=${text_rest%%[!_a-zA-Z0-9]*}
      text_rest=${text_rest#"$variable"}
      ;;
    esac
    case $variable in
    '' | [!_a-zA-Z]* | *[!_a-zA-Z0-9]*) fail "\"$1\" in config.json has a \"\$\" that starts no variable; write \"\$\$\"." ;;
    esac
    [ -f "$values/$variable" ] || fail "No value for $variable in \"$1\" of config.json; give it with --set $variable=VALUE."
    read_text "$values/$variable"
    text_filled=$text_filled$text
  done
  text=$text_filled$text_rest
}

# Writes every value into the folder $values. $chosen is the folder of what --set said, now or earlier.
make_values() { # DESTINATION UUID
  mkdir -p "$values"
  write_text "$values/NAME" "$name"
  write_text "$values/DESTDIR" "$1"
  write_text "$values/host.runtime" "$runtime"
  write_text "$values/host.uuid" "$2"
  last_capability=$(cat /proc/sys/kernel/cap_last_cap 2>/dev/null) || last_capability=37
  while [ ! -f "$bundle/capabilities/$last_capability" ] && [ "$last_capability" -gt 0 ]; do
    last_capability=$((last_capability - 1))
  done
  cp "$bundle/capabilities/$last_capability" "$values/host.capabilities" || fail 'The values cannot be written.'
  for value in "$chosen"/*; do
    if [ -f "$value" ] && [ ! -e "$values/${value##*/}" ]; then take_value "$value"; fi
  done
  fill_own_values own
  for value in "$bundle"/defaults/*; do
    if [ -f "$value" ] && [ ! -e "$values/${value##*/}" ]; then take_value "$value"; fi
  done
  fill_own_values weak
  fill_own_values fixed
}

take_value() { cp "$1" "$values/${1##*/}" || fail 'The values cannot be written.'; }

# The installer's own values, unless they are chosen already; those that are fixed always.
fill_own_values() { # RANK
  for value in "$bundle"/values/*."$1".*; do
    [ -d "$value" ] || continue
    variable=${value##*/*."$1".}
    if [ "$1" = fixed ] || [ ! -e "$values/$variable" ]; then fill "$value" "$values/$variable"; fi
  done
}

# Refuses templates that use a variable without a value, and names each.
check_values() {
  unset_names=
  for piece in "$bundle"/templates/*/*.is.* "$bundle"/host/*/*/*.is.*; do
    [ -e "$piece" ] || continue
    variable=${piece##*.is.}
    case " $unset_names " in *" $variable "*) continue ;; esac
    [ -e "$values/$variable" ] || unset_names="$unset_names $variable"
  done
  [ -z "$unset_names" ] || fail "No value for${unset_names}; give each with --set NAME=VALUE."
}

# --set on the command line.
set_value() { # KEY=VALUE
  key=${1%%=*}
  case $1 in
  *=*) ;;
  *) usage "\"$1\" has no \"=\"; write --set NAME=VALUE." ;;
  esac
  case $key in
  '' | [!_a-zA-Z]* | *[!_a-zA-Z0-9]*) usage "\"$key\" is not the name of a variable; write --set NAME=VALUE." ;;
  esac
  write_text "$work/set/$key" "${1#*=}"
}
