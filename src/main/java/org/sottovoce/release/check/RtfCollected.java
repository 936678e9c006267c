package org.sottovoce.release.check;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HexFormat;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.sottovoce.release.check.Passage.Kind;

/** The texts of all destinations of a file by kind, one destination a line. */
final class RtfCollected {

  private static final Pattern BYTES = Pattern.compile("\\s*(?:\\p{XDigit}{2}\\s*){4,}+");

  /** The texts of one kind in each of the ways to read them. */
  private static final class Texts {
    private final StringBuilder shown = new StringBuilder();
    private final StringBuilder stoodIn = new StringBuilder();
    private final StringBuilder parted = new StringBuilder();
  }

  private final Unpacker unpacker;
  private final String part;
  private final Kind running;
  private final Map<Kind, Texts> texts = new EnumMap<>(Kind.class);

  RtfCollected(Unpacker unpacker, String part, Kind running) {
    this.unpacker = unpacker;
    this.part = part;
    this.running = running;
  }

  /**
   * Adds the text of a destination; pictures and objects stand there as digits.
   *
   * @param fonts whether it names fonts; those that come with every program say nothing
   */
  void add(Kind kind, boolean fonts, RtfViews text) {
    String shown = fonts ? withoutKnown(text.shown()) : text.shown();
    addWords(text.standIns());
    if (kind != Kind.RUNNING && isBytes(shown)) {
      byte[] bytes = HexFormat.of().parseHex(shown.replaceAll("\\s", ""));
      unpacker.openInside(part, bytes, Kind.BESIDE);
    } else {
      Texts all = of(kind);
      all.shown.append(shown).append('\n');
      all.stoodIn.append(fonts ? withoutKnown(text.stoodIn()) : text.stoodIn()).append('\n');
      all.parted.append(fonts ? withoutKnown(text.parted()) : text.parted()).append('\n');
    }
  }

  /** One or two characters stand in for a character; more may be a word. */
  private void addWords(String standIns) {
    standIns
        .lines()
        .filter(line -> line.length() > 2)
        .forEach(line -> of(Kind.BESIDE).shown.append(line).append('\n'));
  }

  private Texts of(Kind kind) {
    return texts.computeIfAbsent(kind, k -> new Texts());
  }

  private static String withoutKnown(String fonts) {
    return Arrays.stream(fonts.split("[;\n]", -1))
        .filter(font -> !WellKnownNames.isFont(font))
        .collect(Collectors.joining("\n"));
  }

  private static boolean isBytes(String text) {
    return BYTES.matcher(text).matches();
  }

  /** Gives everything to the unpacker, as one passage of each kind. */
  void give() {
    texts.forEach(
        (kind, all) -> {
          Set<String> views = new LinkedHashSet<>(Escapes.views(all.shown.toString()));
          views.add(all.stoodIn.toString());
          if (kind != Kind.RUNNING) {
            views.add(all.parted.toString());
          }
          List<String> distinct = new ArrayList<>(views);
          unpacker.add(new Passage(part, kind == Kind.RUNNING ? running : kind, distinct));
        });
  }
}
