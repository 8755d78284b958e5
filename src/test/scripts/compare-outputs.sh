#!/bin/sh
# Compares the outputs of this tree's build with those of an earlier commit, byte by byte: the sample, and with the shared
# folder its 14 workbooks of strangers and those with features.
# usage: compare-outputs.sh COMMIT [SHARED]
# Needs the built program (mvn package). What the commit gave is kept in target/outputs-of/COMMIT and made once.
# Ends with "N workbooks, N files: all equal", or with a line for each file that differs and exit code 1.
set -eu
project=$(cd "$(dirname "$0")/../../.." && pwd)
commit=$(git -C "$project" rev-parse "$1")
shared=${2:-$project/../shared}
kept=$project/target/outputs-of

run() { # launcher, folder for the outputs
    mkdir -p "$2"
    for workbook in "$project"/workbooks/*.xls* "$shared"/extraction/dev/workbooks/* "$shared"/features/*.xls*; do
        [ -f "$workbook" ] || continue
        name=$(basename "$workbook")
        (
            cd "$2"
            code=0
            "$1" run "$workbook" -o "$name" >"$name.out" 2>"$name.err" || code=$?
            echo "$name $code" >>exit-codes
        )
    done
}

if [ ! -f "$kept/$commit/exit-codes" ]; then
    built=$(mktemp -d)
    trap 'rm -rf "$built"' EXIT
    git clone -q "$project" "$built/closewright"
    git -C "$built/closewright" checkout -q "$commit"
    (cd "$built/closewright" && mvn -B -q -Dmaven.test.skip=true package >/dev/null)
    rm -rf "$kept/$commit" "$kept/made"
    run "$built/closewright/closewright" "$kept/made"
    mv "$kept/made" "$kept/$commit"
fi
rm -rf "$kept/now"
run "$project/closewright" "$kept/now"
workbooks=$(wc -l <"$kept/now/exit-codes")
files=$(find "$kept/now" -type f | wc -l)
if diff -rq "$kept/$commit" "$kept/now" | sed "s|$kept/||g"; [ -z "$(diff -rq "$kept/$commit" "$kept/now")" ]; then
    echo "$workbooks workbooks, $files files: all equal"
else
    exit 1
fi
