/** What can be done: one table of commands with their keys, and all words on the screen. */
package org.sottovoce.desktop.action;
