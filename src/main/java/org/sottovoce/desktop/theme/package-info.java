/** How things look: light and dark, and the colours of identifiers. */
package org.sottovoce.desktop.theme;
