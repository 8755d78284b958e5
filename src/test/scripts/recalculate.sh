#!/bin/sh
# Recalculates every formula of a workbook with LibreOffice, whatever values are kept in it.
# usage: recalculate.sh WORKBOOK RECALCULATED.xlsx
set -eu
workbook=$1
recalculated=$2
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
mkdir -p "$work/profile/user" "$work/out"
cat > "$work/profile/user/registrymodifications.xcu" <<'XCU'
<?xml version="1.0" encoding="UTF-8"?>
<oor:items xmlns:oor="http://openoffice.org/2001/registry" xmlns:xs="http://www.w3.org/2001/XMLSchema" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">
<item oor:path="/org.openoffice.Office.Calc/Formula/Load"><prop oor:name="OOXMLRecalcMode" oor:op="fuse"><value>0</value></prop></item>
<item oor:path="/org.openoffice.Office.Calc/Formula/Load"><prop oor:name="ODFRecalcMode" oor:op="fuse"><value>0</value></prop></item>
</oor:items>
XCU
extension=${workbook##*.}
cp "$workbook" "$work/in.$extension"
soffice "-env:UserInstallation=file://$work/profile" --headless --norestore \
    --convert-to xlsx:"Calc MS Excel 2007 XML" --outdir "$work/out" "$work/in.$extension" > "$work/log" 2>&1 || {
    cat "$work/log" >&2
    exit 1
}
test -f "$work/out/in.xlsx" || {
    cat "$work/log" >&2
    exit 1
}
mv "$work/out/in.xlsx" "$recalculated"
