/**
 * OpenDocument texts of a release. Comes in: a redacted document that was read with anchors. Goes
 * out: a new package with the parts that are named here, whose XML is written anew from known
 * elements, known attributes and reviewed characters.
 */
package org.sottovoce.release.odf;
