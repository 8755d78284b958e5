package closewright.pdf.page;

import java.util.ArrayList;
import java.util.List;

/**
 * A line of the contents.
 *
 * @param place where the part begins
 * @param page counted from 1
 */
public record ContentsEntry(String place, String title, int page) {

    /** @param firstPage the page that the first part begins on */
    public static List<ContentsEntry> of(List<? extends PackPart> parts, int firstPage) {
        List<ContentsEntry> entries = new ArrayList<>();
        int page = firstPage;
        for (PackPart part : parts) {
            entries.add(new ContentsEntry(part.id(), part.title(), page));
            page += part.pages();
        }
        return entries;
    }
}
