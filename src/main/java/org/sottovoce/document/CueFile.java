package org.sottovoce.document;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.sottovoce.text.Span;

/**
 * The blocks of a caption file, in order; together they hold every character of it.
 *
 * <p>Lenient as players are: a block that is neither cue nor header nor style is a note, so that
 * nothing in the file goes unseen.
 */
public final class CueFile {

  private static final Pattern LINE = Pattern.compile("([^\\r\\n]*)(\\r\\n|\\n|\\r|$)");
  private static final Pattern STYLE = Pattern.compile("(?:STYLE|REGION)[ \\t]*");
  private static final Pattern NUMBER = Pattern.compile("\\d+[ \\t]*");

  private final String text;
  private final boolean vtt;

  private CueFile(String text, boolean vtt) {
    this.text = text;
    this.vtt = vtt;
  }

  /** The blocks of a WebVTT file. */
  public static List<CueBlock> vtt(String text) {
    return new CueFile(text, true).blocks();
  }

  /** The blocks of a SubRip file. */
  public static List<CueBlock> srt(String text) {
    return new CueFile(text, false).blocks();
  }

  private List<CueBlock> blocks() {
    List<List<Span>> groups = groups();
    List<CueBlock> blocks = new ArrayList<>();
    int start = 0;
    for (int i = 0; i < groups.size(); i++) {
      boolean last = i == groups.size() - 1;
      int end = last ? text.length() : groups.get(i + 1).get(0).start();
      blocks.add(block(new Span(start, end), groups.get(i)));
      start = end;
    }
    return blocks;
  }

  /**
   * The lines that stand together: between blank lines, or from one line of times to the next. As
   * players have it, times begin a cue wherever they stand, and one line right before them may be
   * its identifier.
   */
  private List<List<Span>> groups() {
    List<List<Span>> groups = new ArrayList<>();
    List<Span> group = new ArrayList<>();
    Matcher line = LINE.matcher(text);
    while (line.find() && line.start() < text.length()) {
      Span span = new Span(line.start(1), line.end(1));
      if (span.in(text).isBlank()) {
        group = close(groups, group);
      } else {
        if (timing(span).isPresent() && !mayBeIdentifier(group)) {
          List<Span> opening = opening(group);
          group = close(groups, group);
          group.addAll(opening);
        }
        group.add(span);
      }
    }
    close(groups, group);
    return groups;
  }

  private static List<Span> close(List<List<Span>> groups, List<Span> group) {
    if (!group.isEmpty()) {
      groups.add(group);
    }
    return new ArrayList<>();
  }

  private boolean mayBeIdentifier(List<Span> group) {
    return group.size() == 1 && !isHeader(group) && timing(group.get(0)).isEmpty();
  }

  private boolean isHeader(List<Span> lines) {
    Span first = lines.get(0);
    return vtt && first.start() == 0 && first.in(text).startsWith("WEBVTT");
  }

  /** Takes a cue number off the end of the group before the cue that it belongs to. */
  private List<Span> opening(List<Span> group) {
    if (group.isEmpty()) {
      return List.of();
    }
    int last = group.size() - 1;
    return NUMBER.matcher(group.get(last).in(text)).matches()
        ? List.of(group.remove(last))
        : List.of();
  }

  private Optional<CueTiming> timing(Span line) {
    return CueTiming.parse(text, line);
  }

  private CueBlock block(Span whole, List<Span> lines) {
    if (isHeader(lines)) {
      return untimed(CueBlock.Kind.HEADER, whole, lines);
    }
    for (int i = 0; i < Math.min(2, lines.size()); i++) {
      Optional<CueTiming> timing = timing(lines.get(i));
      if (timing.isPresent()) {
        Optional<Span> identifier = i == 0 ? Optional.empty() : Optional.of(lines.get(0));
        return new CueBlock(
            CueBlock.Kind.CUE,
            whole,
            identifier,
            Optional.of(timing.get().time()),
            Optional.of(timing.get().settings()),
            lines.subList(i + 1, lines.size()));
      }
    }
    boolean style = vtt && STYLE.matcher(lines.get(0).in(text)).matches();
    return untimed(style ? CueBlock.Kind.STYLE : CueBlock.Kind.NOTE, whole, lines);
  }

  private static CueBlock untimed(CueBlock.Kind kind, Span whole, List<Span> lines) {
    return new CueBlock(kind, whole, Optional.empty(), Optional.empty(), Optional.empty(), lines);
  }
}
