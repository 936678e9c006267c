package org.sottovoce.cli;

import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.sottovoce.document.Document;
import org.sottovoce.document.UnreadableDocument;
import org.sottovoce.pipeline.DocumentPictures;
import org.sottovoce.pipeline.ReadOutcome;
import org.sottovoce.review.PictureId;
import org.sottovoce.review.Review;
import picocli.CommandLine.Option;

/** The pictures that the user decided to keep, each by its file and its number there. */
final class PictureOption {

  private static final Pattern FILE_AND_NUMBER = Pattern.compile("(.+):(\\d{1,6})");

  @Option(
      names = "--keep-picture",
      paramLabel = "FILE:NUMBER",
      description =
          "show this picture in the release, without metadata; \"text\" lists their numbers;"
              + " may be given several times")
  private List<String> wanted = List.of();

  /** {@code review} with those pictures kept. */
  Review keep(Review review, Harvest harvest) throws Refusal {
    Review kept = review;
    for (String picture : wanted) {
      kept = kept.with(find(picture, harvest), true);
    }
    return kept;
  }

  private static PictureId find(String wanted, Harvest harvest) throws Refusal {
    Matcher given = FILE_AND_NUMBER.matcher(wanted);
    if (!given.matches()) {
      throw Refusal.usage("--keep-picture takes FILE:NUMBER");
    }
    int number = Integer.parseInt(given.group(2));
    for (ReadOutcome.Read read : harvest.read()) {
      if (isCalled(read.input(), given.group(1))) {
        Document document = read.document().document();
        if (canBeKept(document, number)) {
          return new PictureId(document.fingerprint(), number);
        }
        throw Refusal.usage("there is no picture that can be kept at " + wanted);
      }
    }
    throw Refusal.usage("no input is the file of " + wanted);
  }

  private static boolean canBeKept(Document document, int number) {
    Set<Integer> decoded = new HashSet<>();
    try {
      new DocumentPictures()
          .of(document, (one, image) -> image.ifPresent(found -> decoded.add(one)));
    } catch (UnreadableDocument e) {
      throw new IllegalStateException("the document was read from the same bytes before", e);
    }
    return document.releasableInPlace() && decoded.contains(number);
  }

  private static boolean isCalled(Path input, String name) {
    return input.toString().equals(name) || input.getFileName().toString().equals(name);
  }
}
