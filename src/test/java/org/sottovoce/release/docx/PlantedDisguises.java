package org.sottovoce.release.docx;

import static org.sottovoce.document.docx.DocxFixture.paragraph;
import static org.sottovoce.release.docx.PlantedParts.document;
import static org.sottovoce.release.docx.PlantedPlace.part;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.zip.ZipEntry;

/** The places in a DOCX that are no part's content, or that hide what they hold. */
final class PlantedDisguises {

  private static final String MAIN = "word/document.xml";

  private PlantedDisguises() {}

  /** Places that are no part's content, or that hide what they hold. */
  static List<PlantedPlace> disguises() {
    try {
      return List.of(
          PlantedPlace.packed("comment of the package", entry -> entry, "Quillfeather"),
          PlantedPlace.packed("comment of an entry", PlantedDisguises::commented, ""),
          PlantedPlace.packed("extra field of an entry", PlantedDisguises::extended, ""),
          part("comment of XML", file -> file.part(MAIN, document("<!-- Quillfeather -->", ""))),
          part(
              "instruction of XML",
              file -> file.part(MAIN, document("<?Quillfeather Quillfeather?>", ""))),
          part(
              "namespace that may be ignored",
              file ->
                  file.part(
                      MAIN,
                      document(
                          "<q:note q:who='Quillfeather'/>",
                          " xmlns:q='urn:Quillfeather' mc:Ignorable='q' q:who='Quillfeather'"))),
          new PlantedPlace(
              "part in another encoding",
              true,
              PlantedPlace.body("")
                  .part(
                      MAIN,
                      ("\uFEFF<?xml version='1.0' encoding='UTF-16'?>"
                              + document(paragraph("Quillfeather"), ""))
                          .getBytes(StandardCharsets.UTF_16LE))
                  .bytes()));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static ZipEntry commented(ZipEntry entry) {
    entry.setComment("Quillfeather");
    return entry;
  }

  private static ZipEntry extended(ZipEntry entry) {
    byte[] name = "Quillfeather".getBytes(StandardCharsets.US_ASCII);
    byte[] extra = new byte[4 + name.length];
    extra[0] = 0x51;
    extra[1] = 0x51;
    extra[2] = (byte) name.length;
    System.arraycopy(name, 0, extra, 4, name.length);
    entry.setExtra(extra);
    return entry;
  }
}
