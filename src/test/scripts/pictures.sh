#!/bin/sh
# Draws the README's pictures anew from the sample's outputs: output/internap-2q10 must be there (./closewright). The sheet looks
# as in Excel where the Liberation faces are installed (fonts-liberation).
set -eu
project=$(cd "$(dirname "$0")/../../.." && pwd)
pack=$project/output/internap-2q10/internap-2q10-pack.pdf
updated=$project/output/internap-2q10/internap-2q10-updated.xlsx
docs=$project/src/docs
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
page() { # words that a page holds, PDF
    last=$(pdfinfo "$2" | sed -n 's/^Pages: *//p')
    for number in $(seq 1 "$last"); do
        if [ "$number" -gt 1 ] && pdftotext -f "$number" -l "$number" "$2" - | grep -q "$1"; then
            echo "$number"
            return
        fi
    done
    echo "no page says: $1" >&2
    exit 1
}
draw() { # name, page, PDF, further options
    name=$1 number=$2 file=$3
    shift 3
    pdftoppm -png -singlefile -f "$number" -l "$number" "$@" "$file" "$docs/$name"
}
soffice "-env:UserInstallation=file://$work/profile" --headless --convert-to pdf --outdir "$work" "$updated" >"$work/log" 2>&1
draw pack-cover 1 "$pack" -r 88
draw pack-charts "$(page 'Key Figures in Charts' "$pack")" "$pack" -r 88
draw pack "$(page 'YoY Growth' "$pack")" "$pack" -r 110 -x 0 -y 0 -W 935 -H 470
draw workbook "$(page 'YoY Growth' "$work/internap-2q10-updated.pdf")" "$work/internap-2q10-updated.pdf" -r 110 -x 0 -y 0 -W 935 -H 470
