# Builds the jars that the local stack runs, when a source is newer than one of them; sourced by deploy/up.

stack_modules="deploy/local deploy/gateway deploy/sandbox application-service/app verification-service/app \
pool-registry-service/app notification-service/app"

# is_outdated ROOT: whether a jar is missing or older than a source of the product.
is_outdated() (
  cd "$1" || return 0
  sources=$(ls -d pom.xml .mvn */pom.xml */*/pom.xml */*/src/main 2>/dev/null) || :
  for module in $stack_modules; do
    jar=$(ls "$module"/target/*.jar 2>/dev/null | head -n 1) || :
    [ -n "$jar" ] || return 0
    # A reproducible jar carries a fixed modification time, so its time of change (c) says when it was made.
    # shellcheck disable=SC2086
    [ -z "$(find $sources -newermc "$jar" -print | head -n 1)" ] || return 0
  done
  return 1
)

build_what_is_outdated() {
  root=$1
  is_outdated "$root" || return 0
  log="$root/.ruqsat/logs/build.log"
  mkdir -p "$(dirname "$log")"
  echo "Building what is new; the whole output is in $log"
  start=$SECONDS
  # shellcheck disable=SC2086
  if ! (cd "$root" && ./mvnw -B -ntp -DskipTests -Dspotless.check.skip=true \
    -pl "$(echo $stack_modules | tr ' ' ',')" -am package 2>&1) | tee "$log" | show_modules; then
    grep -m 20 '^\[ERROR\]' "$log" || tail -n 20 "$log"
    echo "The build failed: see $log" >&2
    exit 1
  fi
  echo "Built in $((SECONDS - start)) s"
}

# One line for each module as its turn comes.
show_modules() {
  while IFS= read -r line; do
    case "$line" in
    *"[INFO] Building "*"["*"/"*"]") echo "  ${line#*\[INFO\] Building }" ;;
    *Downloading\ from*) ;;
    esac
  done
}
