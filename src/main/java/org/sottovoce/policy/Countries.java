package org.sottovoce.policy;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** How English speaks of countries: their part of the world, their regions, their article. */
final class Countries {

  private static final Pattern WITH_ARTICLE =
      Pattern.compile(
          "United .*|.* Islands|.* Republic|Netherlands|Philippines|Gambia|Bahamas|.* Emirates");

  private static final Map<String, String> REGION_NOUNS =
      Map.of(
          "GB",
          "part",
          "US",
          "state",
          "AU",
          "state",
          "IN",
          "state",
          "CA",
          "province",
          "IE",
          "province",
          "NL",
          "province",
          "ZA",
          "province");

  private final Map<String, String> continental = new HashMap<>();

  private Countries() {}

  static Countries load() {
    Countries countries = new Countries();
    try (InputStream in = Countries.class.getResourceAsStream("continents.tsv")) {
      if (in == null) {
        throw new IllegalStateException("missing from the program: continents");
      }
      new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().forEach(countries::add);
      return countries;
    } catch (IOException e) {
      throw new UncheckedIOException("unreadable in the program: continents", e);
    }
  }

  private void add(String line) {
    String[] cells = line.split("\t", -1);
    if (!line.startsWith("#") && cells.length == 2) {
      for (String code : cells[1].split(" ", -1)) {
        continental.put(code, cells[0]);
      }
    }
  }

  /** "European country" for the code of one. */
  Optional<String> continental(String code) {
    return Optional.ofNullable(continental.get(code));
  }

  /** What first-level regions of the country are called. */
  String regionNoun(String code) {
    return REGION_NOUNS.getOrDefault(code, "region");
  }

  /** The name behind a direction, with its article if it has one: "the northern Netherlands". */
  String withArticle(String name, String direction) {
    return (WITH_ARTICLE.matcher(name).matches() ? "the " : "") + direction + name;
  }
}
