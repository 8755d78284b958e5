package closewright.pdf.table;

import closewright.pdf.tagged.Tag;
import closewright.report.Table;

/** The elements of a table in the structure tree. The notes stand beside the table, in the section. */
record TableTags(Tag section, Tag head, Tag body) {

    static TableTags of(Tag section, Table table) {
        String unit = table.unitLine().isBlank() ? "" : " " + table.unitLine();
        Tag tag = section.add("Table").summary(table.title() + unit);
        return new TableTags(section, tag.add("THead"), tag.add("TBody"));
    }
}
