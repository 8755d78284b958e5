/**
 * A thin writer of tagged PDF over PDFBox: pages, text, rules, links, tags. It knows nothing of reports; whoever draws
 * says for every mark on a page which element it belongs to, or that it is an artifact.
 */
@NullMarked
package closewright.pdf.tagged;

import org.jspecify.annotations.NullMarked;
