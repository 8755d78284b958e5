package closewright.pdf.tagged;

import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSFloat;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSString;

/** A structure element: what a screen reader says of a piece of the page. */
public final class Tag {

    private static final String TABLE = "Table";

    private final COSDictionary element = new COSDictionary();
    private final COSArray kids = new COSArray();

    /** The element that all others stand in. */
    Tag(COSDictionary treeRoot) {
        this("Document");
        element.setItem(COSName.P, treeRoot);
    }

    private Tag(String type) {
        element.setItem(COSName.TYPE, COSName.getPDFName("StructElem"));
        element.setItem(COSName.S, COSName.getPDFName(type));
        element.setItem(COSName.K, kids);
    }

    /** Adds an element of a standard structure type (ISO 32000-1, 14.8.4). */
    public Tag add(String type) {
        Tag child = new Tag(type);
        child.element.setItem(COSName.P, element);
        kids.add(child.element);
        return child;
    }

    /** Says which cells a header cell heads: {@code Column} or {@code Row}. */
    public Tag scope(String scope) {
        return attribute("Scope", COSName.getPDFName(scope));
    }

    public Tag spanning(int columns, int rows) {
        if (columns > 1) {
            attribute("ColSpan", COSInteger.get(columns));
        }
        if (rows > 1) {
            attribute("RowSpan", COSInteger.get(rows));
        }
        return this;
    }

    public Tag summary(String text) {
        return attribute("Summary", new COSString(text));
    }

    /**
     * Says what a figure shows, for a reader who does not see it.
     *
     * @param page what the figure stands on
     */
    public Tag figure(String alternative, Box box, PageFormat page) {
        element.setItem(COSName.ALT, new COSString(alternative));
        COSDictionary layout = new COSDictionary();
        layout.setItem(COSName.O, COSName.getPDFName("Layout"));
        layout.setItem(COSName.getPDFName("Placement"), COSName.getPDFName("Block"));
        COSArray bounds = new COSArray();
        for (double edge : new double[] {
            box.x(), page.height() - box.y() - box.height(), box.x() + box.width(), page.height() - box.y()
        }) {
            bounds.add(new COSFloat((float) edge));
        }
        layout.setItem(COSName.BBOX, bounds);
        element.setItem(COSName.A, layout);
        return this;
    }

    private Tag attribute(String key, COSBase value) {
        COSDictionary attributes = element.getCOSDictionary(COSName.A);
        if (attributes == null) {
            attributes = new COSDictionary();
            attributes.setItem(COSName.O, COSName.getPDFName(TABLE));
            attributes.setDirect(true);
            element.setItem(COSName.A, attributes);
        }
        attributes.setItem(COSName.getPDFName(key), value);
        return this;
    }

    COSName type() {
        return element.getCOSName(COSName.S);
    }

    COSDictionary dictionary() {
        return element;
    }

    public boolean isEmpty() {
        return kids.size() == 0;
    }

    /** Appends marked content or an annotation. */
    void content(COSBase kid) {
        kids.add(kid);
    }
}
