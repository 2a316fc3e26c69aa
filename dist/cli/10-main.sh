
# --- The command line.

help() {
  cat <<'END'
Usage: ./install [COMMAND] [OPTION...]

  install      installs and starts the service (if no command is given)
  update       brings this version to a host that has an older one; keeps values, data and what was changed there
  rollback     goes back to the version before
  status       shows what is installed; exit status 3 if it does not run, 4 if it is not installed
  uninstall    removes the service, its files and its versions; data only with --purge

  --set NAME=VALUE   value of a template variable (repeatable)
  --name NAME        what the service is called on this host
  --runtime NAME     runc or crun; without it the first that is there
  --root DIR         installs into the image of a host instead of this one: nothing is started
  --no-start         installs without starting the service
  --wait SECONDS     how long the service has to stay up: 3 if not given
  --purge            with uninstall: removes the data, too
END
}

usage() {
  warn "install: $*"
  exit 2
}

damaged() { fail 'The bundle is damaged; unpack it again.'; }

bundle=$(cd "$(dirname "$0")" && pwd -P) || exit 1
work=$(mktemp -d "${TMPDIR:-/tmp}/install.XXXXXX") || fail 'There is no room for temporary files.'
trap 'rm -rf "$work"' EXIT
trap 'exit 130' INT
trap 'exit 143' TERM
trap 'exit 129' HUP
mkdir "$work/set"
command=install root='' live=yes wanted_runtime='' name='' purge=no no_start=no wait_seconds=3
first=yes
while [ "$#" -gt 0 ]; do
  case $1 in
  --set | --name | --runtime | --root | --wait)
    [ "$#" -ge 2 ] || usage "$1 needs a value."
    option=$1 value=$2
    shift
    ;;
  --*=*) option=${1%%=*} value=${1#*=} ;;
  *) option=$1 value='' ;;
  esac
  shift
  case $option in
  --set) set_value "$value" ;;
  --name) name=$value ;;
  --runtime) wanted_runtime=$value ;;
  --root) root=$value ;;
  --wait) wait_seconds=$value ;;
  --purge) purge=yes ;;
  --no-start) no_start=yes ;;
  -h | --help)
    help
    exit 0
    ;;
  install | update | rollback | status | uninstall)
    [ "$first" = yes ] || usage "\"$option\" is a command too many."
    command=$option first=no
    ;;
  *) usage "\"$option\" is not known; --help shows what is." ;;
  esac
done

case $wanted_runtime in '' | runc | crun) ;; *) usage "--runtime is \"$wanted_runtime\"; write runc or crun." ;; esac
case $wait_seconds in '' | *[!0-9]* | ?????*) usage "--wait is \"$wait_seconds\"; write a number of seconds." ;; esac
[ -n "$name" ] || name=$(cat "$bundle/about/name" 2>/dev/null) || damaged
case $name in
*.[0-9] | *.*[0-9])
  case ${name##*.} in *[!0-9]*) ;; *) usage "\"$name\" cannot be the name of a service: it reads like a version of \"${name%.*}\"." ;; esac
  ;;
esac
case $name in
[!A-Za-z0-9_]* | *[!A-Za-z0-9_.-]*) usage "\"$name\" cannot be the name of a service; use letters, digits and any of \"_.-\"." ;;
esac
# The unit is written as NAME.service.NAME.new, and a file's name has 255 bytes at most.
[ "${#name}" -le 100 ] || usage "\"$name\" cannot be the name of a service: it has more than 100 characters."
if [ -n "$root" ]; then
  [ -d "$root/etc" ] || usage "--root is \"$root\", which is not the root of a host: it has no etc."
  root=$(cd "$root" && pwd -P)
  # A container that an image of a host is built in is its own root.
  [ "$root" != / ] || root=
  live=no
fi
[ "$(id -u)" = 0 ] || fail 'This must be run as root: sudo ./install'
for program in tar systemctl sha256sum flock; do
  have "$program" || fail "There is no \"$program\" here, which this needs."
done
if [ "$live" = yes ] && [ ! -d /run/systemd/system ]; then
  fail 'systemd does not run here. To prepare the image of a host, give its root by --root; a container that is one is --root /'
fi

service=$(cat "$bundle/about/service" 2>/dev/null) || damaged
ends=$(cat "$bundle/about/ends" 2>/dev/null) || damaged
versions_path=/var/lib/containers/atomic
versions=$root$versions_path
link=$versions/$name
journal=$versions/.$name.journal
unit_path=/etc/systemd/system/$name.service
tmpfiles_path=/etc/tmpfiles.d/$name.conf
runtime='' kept=''

if [ "$command" = status ]; then
  status
  exit
fi
take_lock
start_guard
make_parents
recover
service=$(cat "$bundle/about/service") ends=$(cat "$bundle/about/ends")
case $command in
install) install_bundle ;;
update) update_bundle ;;
rollback) roll_back ;;
uninstall) uninstall ;;
esac
