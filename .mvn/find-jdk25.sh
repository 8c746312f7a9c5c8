# Finds a JDK 25 on this machine; sourced by mvnw and deploy/up. POSIX sh.
#
# A directory counts by what its `release` file says and by having a compiler, never by its name.

# is_jdk25 HOME
is_jdk25() {
  [ -x "$1/bin/javac" ] && [ -x "$1/bin/java" ] && [ -r "$1/release" ] || return 1
  while IFS= read -r line || [ -n "$line" ]; do
    case "$line" in
    JAVA_VERSION=\"25\"* | JAVA_VERSION=\"25[.+-]*) return 0 ;;
    esac
  done <"$1/release"
  return 1
}

# The JDK to which the `java` on the path belongs, through all links.
home_of_java_on_path() {
  java=$(command -v java) || return 1
  links=0
  while [ -L "$java" ] && [ $links -lt 20 ]; do
    target=$(readlink "$java")
    case "$target" in
    /*) java=$target ;;
    *) java=$(dirname "$java")/$target ;;
    esac
    links=$((links + 1))
  done
  dirname "$(dirname "$java")"
}

# Places where installers put JDKs, one a line. Needs file name patterns switched on.
usual_places() {
  printf '%s\n' "${JAVA_HOME_25_X64-}" "${JAVA_HOME_25_ARM64-}" "${JDK_25-}" "${JDK25_HOME-}"
  home=${HOME:-/nonexistent}
  if [ -r "$home/.m2/toolchains.xml" ]; then
    sed -n 's:.*<jdkHome>[[:space:]]*\(.*[^[:space:]]\)[[:space:]]*</jdkHome>.*:\1:p' "$home/.m2/toolchains.xml"
  fi
  for place in \
    /usr/lib/jvm/* /usr/lib64/jvm/* /usr/java/* /opt/java/* /opt/jdk* /opt/*jdk* /usr/local/*jdk* /usr/local/java/* \
    "$home"/.sdkman/candidates/java/* "${SDKMAN_DIR:-/nonexistent}"/candidates/java/* \
    "$home"/.jdks/* "$home"/.gradle/jdks/* "$home"/.asdf/installs/java/* "$home"/.local/share/mise/installs/java/* \
    "$home"/.jenv/versions/* "$home"/jdk* \
    /Library/Java/JavaVirtualMachines/*/Contents/Home "$home"/Library/Java/JavaVirtualMachines/*/Contents/Home \
    /opt/homebrew/opt/openjdk*/libexec/openjdk.jdk/Contents/Home /usr/local/opt/openjdk*/libexec/openjdk.jdk/Contents/Home \
    "$home"/.jdks/*/Contents/Home "$home"/.gradle/jdks/*/Contents/Home; do
    printf '%s\n' "$place"
  done
}

# Prints the home of a JDK 25: of JAVA_HOME, of the `java` on the path, else of any usual place.
find_jdk25() (
  set +f
  { printf '%s\n' "${JAVA_HOME-}"; home_of_java_on_path || :; usual_places; } | {
    while IFS= read -r candidate; do
      if [ -n "$candidate" ] && is_jdk25 "$candidate"; then
        printf '%s\n' "$candidate"
        exit 0
      fi
    done
    echo "No JDK 25 was found: install one, for example Temurin 25 from https://adoptium.net, or set JAVA_HOME to it." >&2
    exit 1
  }
)
