package org.sottovoce.release.pdf;

import java.io.ByteArrayInputStream;
import java.util.List;
import java.util.TreeSet;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.PDFAParser;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.results.TestAssertion;
import org.verapdf.pdfa.results.ValidationResult;

/** Checks PDF files by veraPDF, the validator of the archives' own association. */
final class Standards {

  Standards() {
    VeraGreenfieldFoundryProvider.initialise();
  }

  /** Which clauses of PDF/A-2a and PDF/UA-1 {@code pdf} breaks, and how; empty when none. */
  String broken(byte[] pdf) throws Exception {
    TreeSet<String> broken = new TreeSet<>();
    for (PDFAFlavour flavour : List.of(PDFAFlavour.PDFA_2_A, PDFAFlavour.PDFUA_1)) {
      try (PDFAParser parser =
          Foundries.defaultInstance().createParser(new ByteArrayInputStream(pdf), flavour)) {
        ValidationResult result =
            Foundries.defaultInstance().createValidator(flavour, false).validate(parser);
        for (TestAssertion assertion : result.getTestAssertions()) {
          broken.add(
              flavour.getId()
                  + " "
                  + assertion.getRuleId().getClause()
                  + ": "
                  + assertion.getMessage());
        }
        if (!result.isCompliant()) {
          broken.add(flavour.getId() + " is not met");
        }
      }
    }
    return String.join("\n", broken);
  }
}
