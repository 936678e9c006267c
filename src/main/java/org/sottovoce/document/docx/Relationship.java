package org.sottovoce.document.docx;

/**
 * A link from one part of a package to another part or to the outside.
 *
 * @param id the identifier that the part's XML refers to
 * @param kind the last step of the relationship type: "hyperlink", "header", "image"
 * @param target the part's name, resolved, without leading slash; an address when external
 * @param external whether the target lies outside the package
 */
public record Relationship(String id, String kind, String target, boolean external) {

  /** Whether this is an address that a reader of the text can click. */
  public boolean isWebLink() {
    return external && kind.equals("hyperlink");
  }

  @Override
  public String toString() {
    return "Relationship[" + kind + (external ? ", external]" : "]");
  }
}
