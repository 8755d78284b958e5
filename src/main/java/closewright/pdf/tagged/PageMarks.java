package closewright.pdf.tagged;

import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDPage;

/** The marked content of one page, numbered as it comes. */
record PageMarks(PDPage page, COSArray owners) {

    /** Hands the next piece of the page's content to an element; gives the piece's number. */
    int next(Tag tag) {
        int number = owners.size();
        owners.add(tag.dictionary());
        tag.content(reference(tag.dictionary(), number));
        return number;
    }

    /** A bare number where the element's content is on its first page, else a reference that names the page. */
    private COSBase reference(COSDictionary element, int number) {
        if (!element.containsKey(COSName.PG)) {
            element.setItem(COSName.PG, page.getCOSObject());
        }
        if (element.getDictionaryObject(COSName.PG) == page.getCOSObject()) {
            return COSInteger.get(number);
        }
        COSDictionary reference = new COSDictionary();
        reference.setItem(COSName.TYPE, COSName.getPDFName("MCR"));
        reference.setItem(COSName.PG, page.getCOSObject());
        reference.setInt(COSName.MCID, number);
        reference.setDirect(true);
        return reference;
    }
}
