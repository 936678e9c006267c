package org.sottovoce.release.html;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.sottovoce.document.html.HtmlAttribute;
import org.sottovoce.document.html.HtmlEvent;
import org.sottovoce.document.html.HtmlEvent.End;
import org.sottovoce.document.html.HtmlEvent.Sheet;
import org.sottovoce.document.html.HtmlEvent.Start;
import org.sottovoce.document.html.HtmlEvent.Words;
import org.sottovoce.document.html.HtmlPage;
import org.sottovoce.document.html.HtmlPictures;
import org.sottovoce.document.html.HtmlRules;
import org.sottovoce.release.RedactedDocument;
import org.sottovoce.release.SourceEdits;

/** One released page while it is put together from the pieces of the original that are known. */
final class HtmlOutput {

  /** The document types of old that make browsers lay a page out as it was meant. */
  private static final Pattern DOCTYPE =
      Pattern.compile(
          "\\s*(<!DOCTYPE\\s+HTML(?:\\s+PUBLIC\\s+\"-//W3C//DTD X?HTML [0-9.]{1,4}(?: (?:Strict|Transitional|Frameset))?//EN\""
              + "(?:\\s+\"http://www\\.w3\\.org/TR/[a-z0-9/-]{1,30}\\.dtd\")?)?\\s*>)",
          Pattern.CASE_INSENSITIVE);

  private final HtmlPage page;
  private final EditedText words;
  private final AttributeRules attributes;
  private final StyleRules styles;
  private final ReleasedPictures pictures;
  private final StringBuilder text = new StringBuilder();
  private final String head;
  private final String source;
  private boolean isKnownAsPage;
  private boolean headWritten;

  HtmlOutput(RedactedDocument document, String source, HtmlPage page, String charset) {
    this.page = page;
    this.source = source;
    this.words = new EditedText(source, SourceEdits.of(document));
    this.pictures = new ReleasedPictures(new HtmlPictures(page, source), document.keptPictures());
    NeutralNames names = new NeutralNames();
    this.styles = new StyleRules(names);
    this.attributes = new AttributeRules(names);
    this.head = "<meta charset=\"" + charset + "\">";
  }

  /** The released page. */
  String text() {
    List<HtmlEvent> placed = page.placed();
    placed.forEach(this::learn);
    Matcher doctype = DOCTYPE.matcher(source);
    if (doctype.lookingAt()) {
      text.append(doctype.group(1)).append('\n');
      isKnownAsPage = true;
    }
    placed.forEach(this::add);
    if (!headWritten) {
      addHead();
    }
    return text.toString();
  }

  /** Classes are named anew where a sheet speaks of them, and that may stand behind their use. */
  private void learn(HtmlEvent event) {
    if (event instanceof Sheet sheet) {
      styles.sheet(sheet.rules());
    }
  }

  private void add(HtmlEvent event) {
    if (event instanceof Start start) {
      addStart(start);
    } else if (event instanceof End end && HtmlRules.isKnown(end.name())) {
      text.append("</").append(end.name()).append('>');
    } else if (event instanceof Words run) {
      addWords(words.of(run.runs(), false));
    } else if (event instanceof Sheet sheet) {
      String kept = styles.sheet(sheet.rules());
      text.append(kept.isEmpty() ? "" : "<style>\n" + kept + "</style>");
    }
  }

  private void addWords(String released) {
    if (!headWritten && !released.isBlank()) {
      addHead();
    }
    text.append(released);
  }

  private void addStart(Start start) {
    if (!HtmlRules.isKnown(start.name())) {
      return;
    }
    Optional<String> instead = start.place().flatMap(words::inPlaceOf);
    if (start.name().equals("br") && instead.isPresent()) {
      addWords(instead.get());
      return;
    }
    boolean opens = start.name().equals("html") || start.name().equals("head");
    if (!headWritten && !opens) {
      addHead();
    }
    isKnownAsPage |= opens;
    text.append('<').append(start.name());
    for (HtmlAttribute attribute : start.attributes()) {
      addAttribute(start, attribute);
    }
    text.append(start.name().equals("img") ? " src=\"" + pictures.source(start) + "\">" : ">");
    if (start.name().equals("head")) {
      addHead();
    }
  }

  /** A page that does not say so at its beginning is told by a tag that makes no difference. */
  private void addHead() {
    text.append(isKnownAsPage ? head : "<html>" + head);
    headWritten = true;
  }

  private void addAttribute(Start start, HtmlAttribute attribute) {
    String value =
        HtmlRules.textKind(start, attribute).isPresent()
            ? words.of(attribute.runs(), true)
            : attributes.released(start, attribute).map(Markup::escaped).orElse(null);
    if (value != null) {
      text.append(' ').append(attribute.name()).append("=\"").append(value).append('"');
    }
  }
}
