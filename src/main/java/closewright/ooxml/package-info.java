/**
 * The format of Office Open XML files without any finance: packages, part names, relationships, XML that is read as a
 * stream or edited as text. Ground: reader and graft both stand on it. Read {@link closewright.ooxml.PackageFile}
 * first. What a workbook means is not here, and nothing is written but text.
 */
@NullMarked
package closewright.ooxml;

import org.jspecify.annotations.NullMarked;
