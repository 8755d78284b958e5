package closewright.ooxml;

/**
 * An attribute where it stands.
 *
 * @param name as written, with its prefix
 * @param value unescaped
 * @param from where the value starts in the text, behind the quote
 * @param to where it ends, before the quote
 */
public record XmlAttribute(String name, String value, int from, int to) {}
