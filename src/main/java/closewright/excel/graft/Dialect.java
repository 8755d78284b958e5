package closewright.excel.graft;

import closewright.ooxml.PackageException;
import closewright.ooxml.XmlElement;

/** The two families of namespaces in which the same workbook can be written. */
enum Dialect {
    TRANSITIONAL(
            "http://schemas.openxmlformats.org/spreadsheetml/2006/main",
            "http://schemas.openxmlformats.org/officeDocument/2006/relationships"),
    STRICT("http://purl.oclc.org/ooxml/spreadsheetml/main", "http://purl.oclc.org/ooxml/officeDocument/relationships");

    private final String main;
    private final String relationships;

    Dialect(String main, String relationships) {
        this.main = main;
        this.relationships = relationships;
    }

    static Dialect of(XmlElement workbook) throws PackageException {
        for (Dialect dialect : values()) {
            if (dialect.main.equals(workbook.namespace())
                    && workbook.localName().equals("workbook")) {
                return dialect;
            }
        }
        throw new PackageException("the workbook part is of an unknown kind: " + workbook.namespace());
    }

    /** The namespaces of new parts. */
    Namespaces namespaces() {
        String drawing = this == STRICT
                ? "http://purl.oclc.org/ooxml/drawingml/"
                : "http://schemas.openxmlformats.org/drawingml/2006/";
        return new Namespaces(main, relationships, drawing + "main", drawing + "chart", drawing + "spreadsheetDrawing");
    }

    /** The namespace of sheets and styles. */
    String main() {
        return main;
    }

    /** The namespace of relationship identifiers, and the start of relationship types. */
    String relationships() {
        return relationships;
    }

    String type(String kind) {
        return relationships + "/" + kind;
    }
}
