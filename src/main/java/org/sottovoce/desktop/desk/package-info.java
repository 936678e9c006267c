/**
 * What the reviewer has before them: the review, the document, the mention. The one thing that
 * every panel of the window observes. No widgets.
 */
package org.sottovoce.desktop.desk;
