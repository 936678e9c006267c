/** The editor's window: assembles its parts and starts them. */
package org.sottovoce.desktop;
