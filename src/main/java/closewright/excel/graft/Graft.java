package closewright.excel.graft;

import closewright.ooxml.PackageException;
import closewright.ooxml.PackageFile;
import closewright.ooxml.PartName;
import closewright.statement.Finding;
import closewright.statement.SourceCell;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A workbook onto which sheets are grafted. Every entry of the original is copied as it is compressed, but for the
 * workbook part, its relationships, the content types and the styles, which are edited around what is new.
 */
public final class Graft {

    /** What the first cell of every grafted sheet starts with. */
    public static final String MARK = "Closewright";

    private static final String SHEET = "application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml";
    private static final int DAMAGED_NAMED = 3;

    private final PackageFile file;
    private final WorkbookParts parts;
    private final StyleSheet styles;
    private final OwnedSheets owned;
    private final Map<String, byte[]> sheets = new LinkedHashMap<>();
    private final Set<String> satellites = new HashSet<>();
    private final Set<String> replaced = new HashSet<>();
    private final Set<String> used = new HashSet<>();
    private final List<Finding> findings = new ArrayList<>();
    private @Nullable PackageCopy copy;

    private Graft(PackageFile file) throws IOException {
        this.file = file;
        this.parts = WorkbookParts.of(file);
        this.styles = parts.styles(file);
        this.owned = new OwnedSheets(parts, file);
        for (OwnedSheets.Owned sheet : owned.all()) {
            satellites.addAll(Satellites.of(sheet.part(), file));
        }
    }

    /**
     * @param original is never written to
     * @throws closewright.ooxml.PackageException where it is none that sheets can be added to
     */
    public static Graft of(PackageFile original) throws IOException {
        return new Graft(original);
    }

    public StyleSheet styles() {
        return styles;
    }

    /** The namespaces in which parts of this workbook are written. */
    public Namespaces namespaces() {
        return parts.dialect().namespaces();
    }

    /** Whether an earlier run wrote sheets into this workbook. */
    public boolean isUpdated() {
        return !owned.all().isEmpty();
    }

    /** Whether sheets may neither be added nor removed without a password. */
    public boolean isStructureLocked() {
        return parts.isStructureLocked();
    }

    /** The texts of those cells that hold text. */
    public Map<SourceCell, String> texts(Collection<SourceCell> cells) throws IOException {
        CellTexts texts = new CellTexts(file, parts.workbook());
        Map<String, Set<SourceCell>> bySheet =
                cells.stream().collect(Collectors.groupingBy(SourceCell::sheet, Collectors.toSet()));
        for (Map.Entry<String, Set<SourceCell>> sheet : bySheet.entrySet()) {
            texts.read(partOf(sheet.getKey()), sheet.getValue());
        }
        return texts.texts();
    }

    private String partOf(String sheet) throws PackageException {
        return parts.sheets()
                .find(sheet)
                .flatMap(SheetList.Listed::part)
                .orElseThrow(() -> new PackageException("it has no sheet " + sheet));
    }

    /**
     * The place of a sheet: that of an earlier run, or a new one behind all others.
     *
     * @param key what the sheet is for, unique in the workbook: letters, digits, hyphens
     * @param wanted the name that a new sheet gets, followed by a number where it is taken
     */
    public GraftedSheet sheet(String key, String wanted) {
        used.add(key);
        Optional<OwnedSheets.Owned> earlier = owned.find(key);
        if (earlier.isPresent()) {
            SheetList.Listed sheet = earlier.get().sheet();
            replaced.add(sheet.id());
            return new GraftedSheet(sheet.name(), sheet.index(), earlier.get().part());
        }
        return added(key, SheetName.free(wanted, parts.sheets()::isFree));
    }

    private GraftedSheet added(String key, String name) {
        int number = 1;
        while (isTaken(parts.folder() + "worksheets/sheet" + number + ".xml")) {
            number++;
        }
        String target = "worksheets/sheet" + number + ".xml";
        String part = parts.folder() + target;
        SheetList.Listed sheet = parts.sheets().add(name, part, target);
        parts.types().add(part, SHEET);
        parts.names().define(OwnedSheets.marking(key, name));
        sheets.put(part, new byte[0]);
        return new GraftedSheet(name, sheet.index(), part);
    }

    private boolean isTaken(String part) {
        return file.has(part) || file.has(PartName.relationshipsOf(part)) || sheets.containsKey(part);
    }

    /** Sets the content of a sheet. */
    public void put(GraftedSheet sheet, byte[] xml) {
        sheets.put(sheet.part(), xml);
    }

    /**
     * Lays a drawing with charts on a sheet, which refers to it as {@code rId1}, as it does to the charts from 1 on.
     * Those of an earlier run are replaced.
     */
    public void attach(GraftedSheet sheet, byte[] drawing, List<byte[]> charts) {
        Drawings drawings = new Drawings(parts, part -> isTaken(part) && !satellites.contains(PartName.key(part)));
        sheets.putAll(drawings.parts(sheet.part(), drawing, charts));
    }

    /** Defines a name that holds for a grafted sheet alone. */
    public void define(GraftedSheet sheet, String name, String refersTo) {
        parts.names().define(new DefinedName(name, OptionalInt.of(sheet.index()), refersTo, false));
    }

    /**
     * The texts at the top of a sheet of an earlier run.
     *
     * @param rows how many rows are read, of the first two columns
     */
    public Map<SourceCell, String> earlierTexts(String key, int rows) throws IOException {
        Optional<OwnedSheets.Owned> earlier = owned.find(key);
        if (earlier.isEmpty()) {
            return Map.of();
        }
        String name = earlier.get().sheet().name();
        return texts(IntStream.range(0, 2 * rows)
                .mapToObj(i -> new SourceCell(name, i / 2, i % 2))
                .toList());
    }

    /** Whether anything but the sheets of the report has changed since a seal was taken. */
    public boolean fits(String seal) {
        return Seal.of(foreign(new PackageCopy(file).parts())).equals(seal);
    }

    /**
     * A digest of all that will be written but for the sheets of the report. From now on nothing may be added; the
     * content of sheets may still be set.
     */
    public String seal() throws IOException {
        return Seal.of(foreign(edited().parts()));
    }

    private List<Seal.Part> foreign(List<Seal.Part> all) {
        Set<String> own = Stream.concat(owned.all().stream().map(OwnedSheets.Owned::part), sheets.keySet().stream())
                .map(PartName::key)
                .collect(Collectors.toCollection(HashSet::new));
        own.addAll(satellites);
        return all.stream()
                .filter(part -> !own.contains(PartName.key(part.name())))
                .toList();
    }

    /** The copy with all that is new or edited; made once. */
    private PackageCopy edited() throws IOException {
        PackageCopy standing = copy;
        if (standing != null) {
            return standing;
        }
        PackageCopy made = new PackageCopy(file);
        sheets.forEach(made::put);
        dropSatellites(made);
        CalculationChain.outdated(parts.relationships(), file, replaced).ifPresent(chain -> parts.drop(chain, made));
        findings.addAll(parts.signatures().drop(parts.types(), made));
        findings.addAll(leftOver());
        parts.writeTo(made);
        styles.writeTo(made);
        damaged(made.damaged()).ifPresent(findings::add);
        copy = made;
        return made;
    }

    /** What hung on replaced sheets goes with them, unless it is replaced as well. */
    private void dropSatellites(PackageCopy made) throws IOException {
        Set<String> kept = sheets.keySet().stream().map(PartName::key).collect(Collectors.toSet());
        for (OwnedSheets.Owned sheet : owned.all()) {
            if (replaced.contains(sheet.sheet().id())) {
                Set<String> gone = Satellites.of(sheet.part(), file);
                gone.removeAll(kept);
                gone.forEach(made::drop);
                gone.forEach(parts.types()::remove);
            }
        }
    }

    /** Writes the target whole or not at all, and says what could not be kept. */
    public List<Finding> write(Path target) throws IOException {
        PackageCopy written = edited();
        sheets.forEach(written::put);
        written.write(target);
        return List.copyOf(findings);
    }

    private List<Finding> leftOver() {
        return owned.all().stream()
                .filter(sheet -> !used.contains(sheet.key()))
                .map(sheet -> Finding.note(
                        sheet.sheet().name(),
                        "this sheet of an earlier run belongs to no table of this one",
                        "it is kept as it was; delete it when nothing refers to it"))
                .toList();
    }

    private static Optional<Finding> damaged(List<String> parts) {
        if (parts.isEmpty()) {
            return Optional.empty();
        }
        int others = parts.size() - DAMAGED_NAMED;
        String named = String.join(", ", parts.subList(0, Math.min(DAMAGED_NAMED, parts.size())));
        return Optional.of(Finding.warning(
                "workbook",
                "parts of the file are damaged: " + named + (others > 0 ? " and " + others + " more" : ""),
                "they were copied as they are, unread; where Excel still opens the original, save it again"));
    }
}
