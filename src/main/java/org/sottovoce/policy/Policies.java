package org.sottovoce.policy;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.sottovoce.mention.IdentifierType;
import org.sottovoce.policy.PolicyTable.Line;

/** The policies that the program ships with, and the user's own from a file. */
public final class Policies {

  private static final List<String> SHIPPED = List.of("portage", "hipaa", "fsd");

  /** A thousand times what a line for each type takes. */
  private static final int MOST_BYTES = 1 << 20;

  private Policies() {}

  /** After the Portage de-identification guidance: the default. */
  public static Policy portage() {
    return shipped("portage");
  }

  /** After HIPAA Safe Harbor, 45 CFR 164.514(b)(2). */
  public static Policy hipaa() {
    return shipped("hipaa");
  }

  /** After the table of the Finnish Social Science Data Archive. */
  public static Policy fsd() {
    return shipped("fsd");
  }

  /** The shipped policy of that name; empty when there is none. */
  public static Optional<Policy> named(String name) {
    return SHIPPED.contains(name) ? Optional.of(shipped(name)) : Optional.empty();
  }

  /**
   * The user's own policy: {@link #portage} with what the file says in its place.
   *
   * @param file UTF-8 lines of TYPE, a TAB and ACTION, perhaps with another TAB and ATTENTION;
   *     {@code #} begins a comment line
   * @throws PolicyUnusable when the file cannot be read or a line of it is wrong
   */
  public static Policy load(Path file) throws PolicyUnusable {
    Policy portage = portage();
    return over(
        "own",
        new EnumMap<>(portage.actions()),
        new EnumMap<>(portage.attention()),
        PolicyTable.parse(lines(file)));
  }

  /** The policy of {@code lines} over what is said already. */
  private static Policy over(
      String name,
      Map<IdentifierType, Action> actions,
      Map<IdentifierType, Attention> attention,
      Map<IdentifierType, Line> lines) {
    lines.forEach(
        (type, line) -> {
          actions.put(type, line.action());
          line.attention().ifPresent(level -> attention.put(type, level));
        });
    return new Policy(name, actions, attention);
  }

  private static List<String> lines(Path file) throws PolicyUnusable {
    try {
      if (Files.size(file) > MOST_BYTES) {
        throw new PolicyUnusable(0, "The policy file is too large. Check that it is one.");
      }
      return Files.readAllLines(file, StandardCharsets.UTF_8);
    } catch (NoSuchFileException e) {
      throw new PolicyUnusable("There is no policy file of that name. Check the path.", e);
    } catch (CharacterCodingException e) {
      throw new PolicyUnusable("The policy file is not plain text. Save it as UTF-8 text.", e);
    } catch (IOException e) {
      throw new PolicyUnusable("The policy file cannot be read. Check that it is a file.", e);
    }
  }

  private static Policy shipped(String name) {
    try (InputStream in = Policies.class.getResourceAsStream(name + ".tsv")) {
      if (in == null) {
        throw new IllegalStateException("missing from the program: policy " + name);
      }
      String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
      return over(
          name,
          new EnumMap<>(IdentifierType.class),
          new EnumMap<>(IdentifierType.class),
          PolicyTable.parse(text.lines().toList()));
    } catch (IOException e) {
      throw new UncheckedIOException("unreadable in the program: policy " + name, e);
    } catch (PolicyUnusable e) {
      throw new IllegalStateException("policy " + name + ": " + e.getMessage(), e);
    }
  }
}
