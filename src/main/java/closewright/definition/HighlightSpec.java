package closewright.definition;

import closewright.report.Prose;

/** A sentence of the highlights as a definition writes it, with its figures in braces. */
record HighlightSpec(Prose.Kind kind, Word template) {}
