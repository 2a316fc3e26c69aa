
# --- config.json: whether it is JSON, what its root is, and where its bind mounts come from. No program that reads
# JSON is on every host, so the shell does it: a token at a time, a line at a time (no JSON string spans lines).

control_characters=[$(printf '\001')-$(printf '\037')]
json_blanks=$(printf ' \t\r')

# Reads a configuration. Sets $root_path and $root_readonly; writes the sources of bind mounts as a list.
# $json_problem is empty if all is well.
read_config() { # FILE LIST
  json_problem=
  json_want=value
  json_stack=
  json_key_1='' json_key_2='' json_key_3=''
  root_path='' root_readonly='' mounts='' mount_type='' mount_source='' mount_has_source=''
  config_is_empty=no json_top=
  config_sources=$2
  json_number=0
  while IFS= read -r json_rest || [ -n "$json_rest" ]; do
    json_number=$((json_number + 1))
    while [ -z "$json_problem" ]; do
      # Blanks first: those at the front of what is left.
      json_blank=${json_rest%%[!"$json_blanks"]*}
      json_rest=${json_rest#"$json_blank"}
      [ -n "$json_rest" ] || break
      json_token
    done
    [ -z "$json_problem" ] || break
  done <"$1"
  [ -n "$json_problem" ] || [ "$json_want" = nothing ] || json_problem='it ends too early'
}

json_fail() { json_problem="line $json_number: $1"; }

# Takes one token off $json_rest.
json_token() {
  case $json_rest in
  '"'*)
    json_string || return 0
    if [ "$json_want" = key ] || [ "$json_want" = key_or_end ]; then
      json_key
    else
      json_value string "$json_text"
    fi
    ;;
  '{'*) json_open object '{' key_or_end ;;
  '['*) json_open array '[' value_or_end ;;
  '}'*) json_close object '}' ;;
  ']'*) json_close array ']' ;;
  :*)
    json_rest=${json_rest#?}
    if [ "$json_want" = colon ]; then json_want=value; else json_fail 'a ":" too many'; fi
    ;;
  ,*)
    json_rest=${json_rest#?}
    case $json_want$json_stack in
    comma*object) json_want=key ;;
    comma*array) json_want=value ;;
    *) json_fail 'a "," too many' ;;
    esac
    ;;
  *)
    json_word=${json_rest%%[]\[\{\}:,\""$json_blanks"]*}
    json_rest=${json_rest#"$json_word"}
    if json_is_word "$json_word"; then json_value word "$json_word"; else json_fail "\"$json_word\" is not JSON"; fi
    ;;
  esac
}

json_is_word() {
  case $1 in
  true | false | null) return 0 ;;
  esac
  # -?(0|[1-9]digits)(.digits)?([eE][+-]?digits)?
  json_digits=${1#-}
  case $json_digits in
  *[eE]*)
    json_exponent=${json_digits#*[eE]}
    json_digits=${json_digits%%[eE]*}
    json_exponent=${json_exponent#[+-]}
    case $json_exponent in '' | *[!0-9]*) return 1 ;; esac
    ;;
  esac
  case $json_digits in
  *.*)
    case ${json_digits#*.} in '' | *[!0-9]*) return 1 ;; esac
    json_digits=${json_digits%%.*}
    ;;
  esac
  case $json_digits in
  '' | *[!0-9]* | 0?*) return 1 ;;
  esac
}

json_open() { # KIND CHARACTER WANT
  json_rest=${json_rest#?}
  case $json_want in
  value | value_or_end) ;;
  *)
    json_fail "\"$2\" stands where no value can"
    return 0
    ;;
  esac
  json_found container "$2"
  json_stack="$json_stack $1"
  json_want=$3
  case $json_stack:$json_key_1 in
  ' object array object:mounts') mount_type='' mount_source='' mount_has_source='' ;;
  esac
}

json_close() { # KIND CHARACTER
  json_rest=${json_rest#?}
  case $json_want:$json_stack in
  "comma: "*"$1" | key_or_end:*object | value_or_end:*array) ;;
  *)
    json_fail "\"$2\" closes nothing"
    return 0
    ;;
  esac
  case $json_stack in
  *"$1") ;;
  *)
    json_fail "\"$2\" closes nothing"
    return 0
    ;;
  esac
  case $json_stack:$json_key_1:$mount_type in
  ' object array object:mounts:'*bind*) [ -z "$mount_has_source" ] || add_to_list "$config_sources" "$mount_source" ;;
  esac
  json_stack=${json_stack% *}
  # Python takes an empty object or list for false.
  case $json_want:$json_stack:$json_key_1:$json_key_2 in
  'comma: object object:root:readonly') root_readonly=true ;;
  esac
  if [ "$json_want$json_stack" = key_or_end ] || [ "$json_want$json_stack" = value_or_end ]; then config_is_empty=yes; fi
  json_after_value
}

json_after_value() {
  if [ -z "$json_stack" ]; then json_want=nothing; else json_want=comma; fi
}

json_key() {
  case $json_stack in
  ' object') json_key_1=$json_text ;;
  ' object object') json_key_2=$json_text ;;
  ' object array object') json_key_3=$json_text ;;
  esac
  json_want='colon'
}

json_value() { # KIND TEXT
  case $json_want in
  value | value_or_end) ;;
  *)
    json_fail "\"$2\" stands where no value can"
    return 0
    ;;
  esac
  json_found "$1" "$2"
  json_after_value
}

# Notes a value if it is one of those that count. Of a key that is there twice, the last one counts.
json_found() { # string|word|container TEXT
  case $json_stack:$json_key_1:$json_key_2 in
  :*)
    json_top=$1
    if [ "$1:$2" = string: ]; then config_is_empty=yes; fi
    ;;
  ' object:root:'*) root_path='' root_readonly='' ;;
  ' object:mounts:'*)
    rm -rf "$config_sources"
    mounts=$1:$2
    ;;
  ' object object:root:path') if [ "$1" = string ]; then root_path=$2; else root_path=; fi ;;
  ' object object:root:readonly') root_readonly=$(json_truth "$1" "$2") ;;
  esac
  case $json_stack:$json_key_1:$json_key_3 in
  ' object array object:mounts:type') if [ "$1" = string ]; then mount_type=$2; else mount_type=; fi ;;
  ' object array object:mounts:source') if [ "$1" = string ]; then mount_source=$2 mount_has_source=yes; else mount_has_source=; fi ;;
  esac
}

# What Python takes for true, as the installer of old did.
json_truth() { # string|word|container TEXT
  case $1:$2 in
  string: | word:null) echo false ;;
  string:*) echo true ;;
  container:*) echo false ;;
  word:true | word:false) echo "$2" ;;
  *)
    json_number_text=${2%%[eE]*}
    case $json_number_text in *[1-9]*) echo true ;; *) echo false ;; esac
    ;;
  esac
}

# Why the installer of old would refuse a configuration that is JSON; sets $json_problem.
check_config() {
  case $config_is_empty:$json_top in
  yes:*) return 0 ;;
  no:container) ;;
  *)
    json_problem='it is not an object'
    return 0
    ;;
  esac
  case $mounts in
  word:*) json_problem="mounts is ${mounts#*:}, not a list" ;;
  esac
  [ "$root_readonly" = true ] || json_problem="root.readonly is ${root_readonly:-missing}, not true"
  [ "$root_path" = rootfs ] || json_problem="root.path is \"$root_path\", not \"rootfs\""
}

# Takes a string off $json_rest, and gives what it means in $json_text.
json_string() {
  json_rest=${json_rest#?}
  json_text=
  while :; do
    json_chunk=${json_rest%%[\"\\]*}
    json_rest=${json_rest#"$json_chunk"}
    # shellcheck disable=SC2254 # a range of characters, which must not be quoted
    case $json_chunk in
    *$control_characters*)
      json_fail 'a control character in a string'
      return 1
      ;;
    esac
    json_text=$json_text$json_chunk
    case $json_rest in
    '"'*)
      json_rest=${json_rest#?}
      return 0
      ;;
    \\u[0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F]*) json_unicode ;;
    \\[\"\\/]*)
      json_chunk=${json_rest#?}
      json_rest=${json_chunk#?}
      json_text=$json_text${json_chunk%"$json_rest"}
      ;;
    \\[bfrt]*)
      json_chunk=${json_rest#?}
      json_rest=${json_chunk#?}
      # shellcheck disable=SC2059 # the escape is the format
      json_text=$json_text$(printf "\\${json_chunk%"$json_rest"}")
      ;;
    '\n'*)
      json_rest=${json_rest#??}
      json_text=$json_text$line_break
      ;;
    *)
      json_fail 'a string that does not end, or a "\" that means nothing'
      return 1
      ;;
    esac
  done
}

# Takes \uXXXX off $json_rest, or two of them that are one character, and adds its UTF-8.
json_unicode() {
  json_chunk=${json_rest#??}
  json_rest=${json_chunk#????}
  json_code=$((0x${json_chunk%"$json_rest"}))
  case $json_rest in
  \\u[dD][c-fC-F][0-9a-fA-F][0-9a-fA-F]*)
    if [ $((json_code & 0xFC00)) -eq $((0xD800)) ]; then
      json_chunk=${json_rest#??}
      json_rest=${json_chunk#????}
      json_code=$((0x10000 + ((json_code & 0x3FF) << 10) + (0x${json_chunk%"$json_rest"} & 0x3FF)))
    fi
    ;;
  esac
  if [ "$json_code" -lt 128 ]; then
    json_bytes $json_code
  elif [ "$json_code" -lt 2048 ]; then
    json_bytes $((0xC0 | json_code >> 6)) $((0x80 | json_code & 0x3F))
  elif [ "$json_code" -lt 65536 ]; then
    json_bytes $((0xE0 | json_code >> 12)) $((0x80 | json_code >> 6 & 0x3F)) $((0x80 | json_code & 0x3F))
  else
    json_bytes $((0xF0 | json_code >> 18)) $((0x80 | json_code >> 12 & 0x3F)) \
      $((0x80 | json_code >> 6 & 0x3F)) $((0x80 | json_code & 0x3F))
  fi
}

json_bytes() {
  for json_byte in "$@"; do
    if [ "$json_byte" -eq 10 ]; then
      json_text=$json_text$line_break
    else
      # shellcheck disable=SC2059 # the escape is the format
      json_text=$json_text$(printf "\\$(printf %03o "$json_byte")")
    fi
  done
}
