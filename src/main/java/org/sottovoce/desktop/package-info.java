/**
 * The editor's window: assembles its parts and starts them. Each part stands in a package of its
 * own; what they have in common is {@link org.sottovoce.desktop.desk.Desk}.
 */
package org.sottovoce.desktop;
