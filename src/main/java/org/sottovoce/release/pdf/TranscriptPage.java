package org.sottovoce.release.pdf;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.sottovoce.document.TextPart;
import org.sottovoce.release.RedactedDocument;
import org.sottovoce.segment.Segment;
import org.sottovoce.text.Span;

/** The page that a document is typeset from: every character of its released text, in order. */
final class TranscriptPage {

  /** How many segments a bookmark leads to. */
  private static final int CHAPTER = 20;

  private final RedactedDocument document;
  private final String text;
  private final VisibleText visible;
  private final StringBuilder html = new StringBuilder();

  TranscriptPage(RedactedDocument document, Fonts fonts) {
    this.document = document;
    this.text = document.text().text();
    this.visible = new VisibleText(fonts);
  }

  /** The page, in XHTML. */
  String html() {
    html.append("<html lang=\"en\"><head><title>").append(document.code());
    html.append(", de-identified transcript</title><meta name=\"description\" content=\"");
    html.append("De-identified transcript\"/><style>").append(style()).append("</style>");
    bookmarks();
    html.append("</head><body><header><h1>").append(document.code());
    html.append("</h1><p class=\"what\">de-identified transcript</p></header>\n");
    body();
    return html.append("</body></html>").toString();
  }

  private String style() {
    try (InputStream style = TranscriptPage.class.getResourceAsStream("transcript.css")) {
      if (style == null) {
        throw new IllegalStateException("the program lacks its style sheet");
      }
      return new String(style.readAllBytes(), StandardCharsets.UTF_8)
          .replace("CODE", document.code());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void bookmarks() {
    List<Segment> segments = document.original().segments();
    html.append("<bookmarks>");
    for (int from = 0; from < segments.size(); from += CHAPTER) {
      int first = segments.get(from).number();
      int last = segments.get(Math.min(from + CHAPTER, segments.size()) - 1).number();
      html.append("<bookmark name=\"segments ").append(first).append("\u2013").append(last);
      html.append("\" href=\"#s").append(first).append("\"/>");
    }
    html.append("</bookmarks>");
  }

  private void body() {
    int done = 0;
    for (Segment segment : document.original().segments()) {
      Span whole = released(segment.span());
      int start = Math.max(done, whole.start());
      paragraph(new Span(Math.min(done, start), start));
      segment(segment, new Span(start, Math.max(start, whole.end())));
      done = Math.max(start, whole.end());
    }
    paragraph(new Span(done, text.length()));
  }

  private Span released(Span original) {
    return document.text().toDerived(original);
  }

  /** What lies between segments: line ends, and in case of doubt text. */
  private void paragraph(Span span) {
    if (!span.in(text).isBlank()) {
      html.append("<p>").append(visible.of(span.in(text))).append("</p>\n");
    }
  }

  private void segment(Segment segment, Span whole) {
    boolean aside = segment.kind() != TextPart.Kind.BODY && segment.kind() != TextPart.Kind.CUE;
    html.append("<div class=\"").append(aside ? "aside" : "turn");
    html.append("\" id=\"s").append(segment.number()).append("\"><span class=\"number\">");
    html.append(segment.number()).append("</span>\n");
    int content =
        Math.min(Math.max(released(segment.content()).start(), whole.start()), whole.end());
    Span head = new Span(whole.start(), content);
    if (!head.in(text).isBlank()) {
      html.append("<p class=\"head\">");
      head(segment, head);
      html.append("</p>");
    }
    content(new Span(content, whole.end()));
    html.append("</div>\n");
  }

  /** Label and timestamp, each in its own dress, with what stands between them. */
  private void head(Segment segment, Span head) {
    int done = head.start();
    for (Mark mark : marks(segment, head)) {
      if (mark.span().start() >= done) {
        html.append(visible.of(text.substring(done, mark.span().start())));
        html.append("<span class=\"").append(mark.dress()).append("\">");
        html.append(visible.of(mark.span().in(text))).append("</span>");
        done = mark.span().end();
      }
    }
    html.append(visible.of(text.substring(done, head.end())));
  }

  private record Mark(Span span, String dress) {}

  private List<Mark> marks(Segment segment, Span head) {
    java.util.ArrayList<Mark> marks = new java.util.ArrayList<>();
    segment.label().map(this::released).ifPresent(span -> marks.add(new Mark(span, "label")));
    segment.timestamp().map(this::released).ifPresent(span -> marks.add(new Mark(span, "time")));
    marks.removeIf(mark -> !head.covers(mark.span()));
    marks.sort(java.util.Comparator.comparing(Mark::span));
    return marks;
  }

  /** Blank lines part paragraphs; single line ends are where an editor wrapped the line. */
  private void content(Span span) {
    for (String paragraph : span.in(text).split("\\R\\s*\\R", -1)) {
      if (!paragraph.isBlank()) {
        html.append("<p>").append(visible.of(paragraph.strip())).append("</p>");
      }
    }
  }
}
