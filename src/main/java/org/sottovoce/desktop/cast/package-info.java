/** The people, places and things of the study: a table to see, decide, merge and rename them. */
package org.sottovoce.desktop.cast;
