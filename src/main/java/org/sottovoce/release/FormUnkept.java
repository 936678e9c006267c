package org.sottovoce.release;

import java.io.IOException;

/**
 * A document whose form cannot be kept with its replacements, though it could be read: a font lacks
 * their characters, or what was written reads otherwise. It is released as a new DOCX instead.
 */
public final class FormUnkept extends IOException {

  private static final long serialVersionUID = 1L;

  public FormUnkept() {
    super("the form cannot be kept");
  }
}
