#!/bin/sh
# Extracts the facts of every sample workbook and prints how they compare with the truth.
# Needs the built program (mvn package) and the shared folder: its path is the first argument, ../shared without one.
# Nothing is printed but a line where the shared folder is missing.
set -eu
project=$(cd "$(dirname "$0")/../../.." && pwd)
shared=${1:-$project/../shared}
dev=$shared/extraction/dev
if [ ! -d "$dev" ]; then
    echo "no sample workbooks at $dev; the score is left out"
    exit 0
fi
facts=$(mktemp -d)
trap 'rm -rf "$facts"' EXIT
for workbook in "$dev"/workbooks/*; do
    name=$(basename "$workbook")
    "$project/closewright" extract "$workbook" >"$facts/$name.csv" || echo "not read: $name"
done
python3 "$shared/extraction/score.py" --dir "$dev" "$facts"
