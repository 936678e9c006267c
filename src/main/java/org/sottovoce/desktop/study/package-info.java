/** Keeping a study on disk: asks for the folder and the passphrase, saves, opens, closes. */
package org.sottovoce.desktop.study;
