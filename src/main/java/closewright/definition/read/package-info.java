/**
 * The YAML of a definition is read, slips are told with line and nearest name, and names are looked up. Read
 * {@link closewright.definition.read.DefinitionReader} first; {@link closewright.definition.read.Keys} asks an entry
 * for its keys.
 */
@NullMarked
package closewright.definition.read;

import org.jspecify.annotations.NullMarked;
