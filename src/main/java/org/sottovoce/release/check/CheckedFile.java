package org.sottovoce.release.check;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** A file whose finished bytes are checked. Immutable; safe for any thread. */
public final class CheckedFile {

  /** What a file is to a release. */
  public enum Role {
    /** A released document: what the review left there is known. */
    DOCUMENT,
    /** A released document to whose text the writer added page, turn or cue numbers. */
    NUMBERED_DOCUMENT,
    /** The log or the README: prose of the program, where ordinary words say nothing. */
    COMPANION,
    /** Any other file: nothing is known of it. */
    OTHER
  }

  private static final Pattern CODED = Pattern.compile("(T[0-9]{2,})\\.[a-z]{2,5}");
  private static final Set<String> COMPANIONS = Set.of("README.md", "redaction-log.csv");
  private static final Set<String> NUMBERED = Set.of("pdf", "vtt", "srt", "json");

  private final String name;
  private final byte[] bytes;
  private final Role role;

  /**
   * @param name its name, which is checked too
   * @param bytes the content; not copied, not to be changed
   * @param role what it is to a release
   */
  public CheckedFile(String name, byte[] bytes, Role role) {
    this.name = name;
    this.bytes = bytes;
    this.role = role;
  }

  /** The file in the role that its name tells. */
  public static CheckedFile of(String name, byte[] bytes) {
    return new CheckedFile(name, bytes, role(name));
  }

  private static Role role(String name) {
    if (COMPANIONS.contains(name)) {
      return Role.COMPANION;
    }
    if (!CODED.matcher(name).matches()) {
      return Role.OTHER;
    }
    String extension = name.substring(name.indexOf('.') + 1).toLowerCase(Locale.ROOT);
    return NUMBERED.contains(extension) ? Role.NUMBERED_DOCUMENT : Role.DOCUMENT;
  }

  public String name() {
    return name;
  }

  public Role role() {
    return role;
  }

  /** Whether the content is a PDF, whatever the name says. */
  public boolean isPdf() {
    return FileKind.of(bytes) == FileKind.PDF;
  }

  byte[] bytes() {
    return bytes;
  }

  /** The code of the document that the file holds, when it holds one. */
  Optional<String> code() {
    boolean document = role == Role.DOCUMENT || role == Role.NUMBERED_DOCUMENT;
    int dot = name.indexOf('.');
    return document ? Optional.of(dot < 0 ? name : name.substring(0, dot)) : Optional.empty();
  }

  @Override
  public String toString() {
    return "CheckedFile[" + role + ", " + bytes.length + " bytes]";
  }
}
