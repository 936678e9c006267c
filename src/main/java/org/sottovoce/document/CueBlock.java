package org.sottovoce.document;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.sottovoce.document.TextPart.Timecode;
import org.sottovoce.text.Span;

/**
 * One block of a caption file. All spans are of the file's decoded characters.
 *
 * @param kind what it is
 * @param whole the block with the blank lines behind it: what goes when the block goes
 * @param identifier a cue's identifier line, when it has one
 * @param timing a cue's times
 * @param settings what stands behind a cue's times on their line
 * @param lines the lines of text, each without its line end; of a cue, its payload
 */
public record CueBlock(
    Kind kind,
    Span whole,
    Optional<Span> identifier,
    Optional<Timecode> timing,
    Optional<Span> settings,
    List<Span> lines) {

  /** What a block is for. */
  public enum Kind {
    /** The file's first block: signature, title and header lines. */
    HEADER,
    /** Text to be shown at a time. */
    CUE,
    /** Text that players pass over, and whatever fits no other kind. */
    NOTE,
    /** A style sheet or region of WebVTT: for players only. */
    STYLE
  }

  private static final Pattern MACHINE_NAME =
      Pattern.compile("[\\d\\s]*|[0-9a-fA-F]{8}(?:-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}[-/\\d]*");

  public CueBlock {
    lines = List.copyOf(lines);
  }

  /** Whether a cue's identifier was made by a machine and says nothing to people. */
  public static boolean isMachineName(String identifier) {
    return MACHINE_NAME.matcher(identifier).matches();
  }

  @Override
  public String toString() {
    return "CueBlock[" + kind + ", " + whole + "]";
  }
}
