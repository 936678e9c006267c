/**
 * XML from anywhere into trees. Comes in: the bytes of a part of a package. Goes out: its root
 * element; nothing outside the part is ever asked for.
 */
package org.sottovoce.document.xml;
