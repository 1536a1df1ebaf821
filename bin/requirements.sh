# What bin/run and bin/test ask of the machine. Sourced, not run.

fail() {
  echo "bin/$(basename "$0"): $*" >&2
  exit 1
}

java=${JAVA_HOME:+$JAVA_HOME/bin/}java

need_jdk() {
  command -v "$java" >/dev/null && command -v "${java}c" >/dev/null ||
    fail "needs a JDK, version 17 or newer: install one (on Debian: apt-get install openjdk-17-jdk-headless)"
  local version
  version=$("$java" -XshowSettings:properties -version 2>&1 | sed -n 's/^ *java.specification.version = //p')
  [ "${version%%.*}" -ge 17 ] || fail "needs a JDK, version 17 or newer; this one is $version"
}

need_maven() {
  command -v mvn >/dev/null || fail "needs Maven 3.8 or newer: install it (on Debian: apt-get install maven)"
}
