package org.sottovoce.mention.indirect;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.sottovoce.mention.indirect.Word.Kind;

/**
 * Reads the words of one rule; {@link RuleReader} describes how they are written. For one text and
 * one thread.
 */
final class PhraseReader {

  private static final Set<Kind> LETTERS = EnumSet.of(Kind.LETTERS);
  private static final Set<Kind> FIGURES = EnumSet.of(Kind.FIGURES);
  private static final Set<Kind> MONEY = EnumSet.of(Kind.MONEY);
  private static final Set<Kind> WORDS = EnumSet.of(Kind.LETTERS, Kind.FIGURES);

  private final String text;
  private final Map<String, Phrase> definitions;
  private final LexiconBuilder lexicon;
  private int at;

  private PhraseReader(String text, Map<String, Phrase> definitions, LexiconBuilder lexicon) {
    this.text = text;
    this.definitions = definitions;
    this.lexicon = lexicon;
  }

  /**
   * What {@code text} says.
   *
   * @param definitions what the names in it stand for
   * @param lexicon whose classes it may name
   * @throws IllegalStateException when it is not well formed: a fault of the build
   */
  static Phrase read(String text, Map<String, Phrase> definitions, LexiconBuilder lexicon) {
    PhraseReader reader = new PhraseReader(text, definitions, lexicon);
    Phrase phrase = reader.alternatives();
    if (reader.at < text.length()) {
      throw reader.malformed("too many brackets");
    }
    return phrase;
  }

  private Phrase alternatives() {
    List<Phrase> ways = new ArrayList<>();
    do {
      ways.add(sequence());
    } while (accept('|'));
    return Alternatives.of(ways);
  }

  private Phrase sequence() {
    List<Phrase> pieces = new ArrayList<>();
    skipBlanks();
    while (at < text.length() && "|)]".indexOf(text.charAt(at)) < 0) {
      pieces.add(repeated(piece()));
      skipBlanks();
    }
    return pieces.size() == 1 ? pieces.get(0) : new Phrase.Sequence(List.copyOf(pieces));
  }

  /** {@code *2}: up to two times; {@code +2}: once or twice. */
  private Phrase repeated(Phrase piece) {
    if (at + 1 < text.length() && "*+".indexOf(text.charAt(at)) >= 0) {
      int least = text.charAt(at) == '+' ? 1 : 0;
      int most = Character.digit(text.charAt(at + 1), 10);
      at += 2;
      return new Phrase.Repeated(piece, least, most);
    }
    return piece;
  }

  private Phrase piece() {
    char sign = text.charAt(at++);
    return switch (sign) {
      case '(' -> closed(')');
      case '[' -> new Phrase.Repeated(closed(']'), 0, 1);
      case '^' -> new Phrase.Capital();
      case '~' -> new Phrase.Uncased();
      case '$' -> new Phrase.Edge();
      case ',' -> new Phrase.Literal(Word.COMMA);
      case '!' -> new Phrase.Unless(piece());
      case '{' -> named();
      default -> literal();
    };
  }

  private Phrase closed(char bracket) {
    Phrase inside = alternatives();
    if (!accept(bracket)) {
      throw malformed("no " + bracket);
    }
    return inside;
  }

  private Phrase named() {
    int end = text.indexOf('}', at);
    if (end < 0) {
      throw malformed("no }");
    }
    String name = text.substring(at, end);
    at = end + 1;
    return switch (name) {
      case "W" -> new Phrase.Any(LETTERS, "FUNCTION");
      case "ANY" -> new Phrase.Any(WORDS, "");
      case "FIGURES" -> new Phrase.Any(FIGURES, "");
      case "MONEY" -> new Phrase.Any(MONEY, "");
      default -> defined(name);
    };
  }

  private Phrase defined(String name) {
    if (definitions.containsKey(name)) {
      return definitions.get(name);
    }
    if (!lexicon.knows(name)) {
      throw malformed("not defined: " + name);
    }
    return new Phrase.Term(name);
  }

  private Phrase literal() {
    int start = at - 1;
    while (at < text.length() && " |()[]{}^~$,!*+".indexOf(text.charAt(at)) < 0) {
      at++;
    }
    String key = WordReader.key(text.substring(start, at));
    return new Phrase.Literal(key);
  }

  private boolean accept(char sign) {
    skipBlanks();
    boolean here = at < text.length() && text.charAt(at) == sign;
    at += here ? 1 : 0;
    return here;
  }

  private void skipBlanks() {
    while (at < text.length() && text.charAt(at) == ' ') {
      at++;
    }
  }

  private IllegalStateException malformed(String what) {
    return new IllegalStateException(what + " in the rule: " + text);
  }
}
