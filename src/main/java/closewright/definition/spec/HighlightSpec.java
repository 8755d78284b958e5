package closewright.definition.spec;

import closewright.report.Prose;

/** A sentence of the highlights as a definition writes it, with its figures in braces. */
public record HighlightSpec(Prose.Kind kind, Word template) {}
