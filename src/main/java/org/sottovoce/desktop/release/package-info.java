/** Exporting: asks how, warns of what is undecided, and tells in plain words what came of it. */
package org.sottovoce.desktop.release;
