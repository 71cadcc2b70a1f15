#!/usr/bin/env bash
# The steps of the Dockerfile, in a clean folder and without Docker: they have to end with a program that starts.
set -euo pipefail
cd "$(dirname "$0")/.."
root=$(mktemp -d)
trap 'rm -rf "$root"' EXIT
mkdir -p "$root/build" "$root/app" "$root/data"

git ls-files -z -- package.json package-lock.json .npmrc tsconfig.json tsconfig.build.json src |
  xargs -0 cp --parents -t "$root/build"
echo "== build: npm ci, npm run build"
(cd "$root/build" && npm ci --no-audit && npm run build)

git ls-files -z -- package.json package-lock.json .npmrc drizzle examples | xargs -0 cp --parents -t "$root/app"
echo "== image: npm ci --omit=dev"
(cd "$root/app" && npm ci --no-audit --omit=dev)
cp -r "$root/build/dist" "$root/app/dist"

echo "== node --no-regexp-tier-up dist/main.js"
cd "$root/app"
echo | env -i PATH="$PATH" HOME="$root" NODE_ENV=production AFTERWORD_DATA="$root/data/store" node --no-regexp-tier-up dist/main.js | tee "$root/said"
grep -q Afterword "$root/said"
test -f "$root/data/store.key"
echo "== the image's steps work"
