package org.sottovoce.release.gate;

import java.nio.file.Path;
import java.util.List;
import org.sottovoce.document.Fingerprint;
import org.sottovoce.release.RedactedDocument;
import org.sottovoce.release.check.LeakReport;

/**
 * A release that is in its place.
 *
 * @param folder where it is
 * @param documents the released documents, in the order of the review
 * @param report what the leak check read; it passed
 * @param hash the SHA-256 over the names and bytes of all its files
 */
public record Release(Path folder, List<Released> documents, LeakReport report, Fingerprint hash) {

  /**
   * One released document.
   *
   * @param file its name in the release
   * @param document what it was made of
   * @param keepsForm whether it looks like the original, or is a new file of the same text
   */
  public record Released(String file, RedactedDocument document, boolean keepsForm) {

    /** What of the original is not in it, or not where it stood, in plain sentences. */
    public List<String> shortfalls() {
      return new ShortfallWords(this).sentences();
    }
  }

  public Release {
    documents = List.copyOf(documents);
  }
}
