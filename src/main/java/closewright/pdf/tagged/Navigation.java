package closewright.pdf.tagged;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSFloat;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDDocumentOutline;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;

/** Where links and bookmarks lead. A link may be made before its place is drawn. */
final class Navigation {

    private record Place(PDPage page, double fromBottom) {}

    private record Waiting(String place, COSArray destination) {}

    private final Map<String, Place> places = new LinkedHashMap<>();
    private final List<Waiting> waiting = new ArrayList<>();
    private final PDDocumentOutline outline = new PDDocumentOutline();

    /** Names a place of a page. */
    void place(String name, PDPage page, double y) {
        places.put(name, new Place(page, page.getMediaBox().getHeight() - y));
    }

    /** A destination that is filled in when all places are known. */
    COSArray destination(String place) {
        COSArray destination = new COSArray();
        waiting.add(new Waiting(place, destination));
        return destination;
    }

    void bookmark(String title, String place) {
        PDOutlineItem item = new PDOutlineItem();
        item.setTitle(title);
        item.getCOSObject().setItem(COSName.DEST, destination(place));
        outline.addLast(item);
    }

    /** The finished bookmarks for the catalog. */
    PDDocumentOutline finish() {
        waiting.forEach(this::fill);
        outline.openNode();
        return outline;
    }

    private void fill(Waiting link) {
        Place place = places.get(link.place());
        if (place == null) {
            throw new IllegalStateException("a link leads to " + link.place() + ", which is not drawn");
        }
        COSArray destination = link.destination();
        destination.add(place.page().getCOSObject());
        destination.add(COSName.getPDFName("XYZ"));
        destination.add(COSInteger.ZERO);
        destination.add(new COSFloat((float) place.fromBottom()));
        destination.add(COSInteger.ZERO);
    }
}
