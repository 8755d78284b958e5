package closewright.pdf.tagged;

import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSString;
import org.apache.pdfbox.pdmodel.PDPage;

/** The tags of a document and the way back from page content and links to them. */
final class StructureTree {

    private final COSDictionary root = new COSDictionary();
    private final Tag document = new Tag(root);
    private final COSArray parents = new COSArray();
    private final SortedMap<String, COSDictionary> identified = new TreeMap<>();
    private int nextKey;

    StructureTree() {
        root.setItem(COSName.TYPE, COSName.getPDFName("StructTreeRoot"));
        root.setItem(COSName.K, document.dictionary());
    }

    /** The element that all others stand in. */
    Tag document() {
        return document;
    }

    PageMarks page(PDPage page) {
        COSArray marks = new COSArray();
        page.setStructParents(enter(marks));
        page.getCOSObject().setItem(COSName.getPDFName("Tabs"), COSName.S);
        return new PageMarks(page, marks);
    }

    /** Makes an annotation of a page part of an element. */
    void annotation(Tag tag, PDPage page, COSDictionary annotation) {
        annotation.setInt(COSName.getPDFName("StructParent"), enter(tag.dictionary()));
        COSDictionary reference = new COSDictionary();
        reference.setItem(COSName.TYPE, COSName.getPDFName("OBJR"));
        reference.setItem(COSName.PG, page.getCOSObject());
        reference.setItem(COSName.OBJ, annotation);
        reference.setDirect(true);
        tag.content(reference);
    }

    /** Gives an element a name that is its own in the document. */
    void identify(Tag tag, String id) {
        tag.dictionary().setItem(COSName.ID, new COSString(id));
        if (identified.put(id, tag.dictionary()) != null) {
            throw new IllegalStateException("two elements are named " + id);
        }
    }

    private int enter(COSBase parent) {
        parents.add(COSInteger.get(nextKey));
        parents.add(parent);
        return nextKey++;
    }

    /** The finished tree for the catalog. */
    COSDictionary finish() {
        COSDictionary numbers = new COSDictionary();
        numbers.setItem(COSName.NUMS, parents);
        root.setItem(COSName.PARENT_TREE, numbers);
        root.setInt(COSName.PARENT_TREE_NEXT_KEY, nextKey);
        if (!identified.isEmpty()) {
            root.setItem(COSName.getPDFName("IDTree"), names());
        }
        return root;
    }

    private COSDictionary names() {
        COSArray pairs = new COSArray();
        identified.forEach((id, element) -> {
            pairs.add(new COSString(id));
            pairs.add(element);
        });
        COSDictionary leaf = new COSDictionary();
        leaf.setItem(COSName.NAMES, pairs);
        leaf.setItem(
                COSName.LIMITS,
                new COSArray(List.of(new COSString(identified.firstKey()), new COSString(identified.lastKey()))));
        COSDictionary names = new COSDictionary();
        names.setItem(COSName.KIDS, new COSArray(List.of(leaf)));
        return names;
    }
}
