/** XML written by hand: the same characters on every machine. */
package org.sottovoce.release.xml;
