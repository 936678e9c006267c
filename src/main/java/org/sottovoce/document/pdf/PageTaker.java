package org.sottovoce.document.pdf;

import java.io.IOException;
import org.apache.pdfbox.pdmodel.PDPage;

/** Takes the pages of a document one by one, each when it has been walked. */
@FunctionalInterface
public interface PageTaker {

  void take(PDPage page, PageText text) throws IOException;
}
