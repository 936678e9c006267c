/** The documents of the study: how far each is, and how new ones come in. */
package org.sottovoce.desktop.worklist;
