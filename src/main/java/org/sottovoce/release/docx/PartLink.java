package org.sottovoce.release.docx;

/**
 * A relationship of a released part.
 *
 * @param id the identifier that the part's XML refers to
 * @param type the full relationship type
 * @param target relative to the part's folder, or an address when external
 * @param external whether the target lies outside the package
 */
record PartLink(String id, String type, String target, boolean external) {

  /** The number of the placeholder among the pictures. */
  static final int PLACEHOLDER = 0;

  private static final String OFFICE =
      "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";

  /** A link to another part, of a kind like "styles" or "header". */
  static PartLink to(String id, String kind, String target) {
    return new PartLink(id, OFFICE + kind, target, false);
  }

  /** The identifier under which each part refers to a picture. */
  static String pictureId(int number) {
    return "rIdPicture" + (number == PLACEHOLDER ? "" : number);
  }

  /** A link to an address. */
  static PartLink web(String id, String address) {
    return new PartLink(id, OFFICE + "hyperlink", address, true);
  }

  @Override
  public String toString() {
    return "PartLink[" + id + "]";
  }
}
