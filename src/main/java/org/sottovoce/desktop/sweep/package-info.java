/** What nothing suggested and stands out all the same, for the reviewer to look over. */
package org.sottovoce.desktop.sweep;
