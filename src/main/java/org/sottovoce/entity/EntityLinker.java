package org.sottovoce.entity;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.sottovoce.mention.IdentifierType;
import org.sottovoce.mention.Mention;
import org.sottovoce.mention.MentionId;
import org.sottovoce.mention.NameBook;
import org.sottovoce.mention.RecognizedDocument;

/**
 * Says which mentions of a study are one person, place or thing.
 *
 * <p>What was linked before stays as it is, since a reviewer may have merged or split it. The same
 * documents and known entities always give the same entities. Safe for any thread.
 */
public final class EntityLinker {

  private static final Pattern WORD_BEFORE =
      Pattern.compile("(?<![\\p{L}])(\\p{L}+\\.?)[ \u00A0]$");
  private static final int LONGEST_TITLE = 16;

  private final NameReader reader;
  private final NameBook names;

  public EntityLinker(NameBook names) {
    this.reader = new NameReader(names);
    this.names = names;
  }

  /** The entities when no id above those of {@code known} was ever used. */
  public List<Entity> link(List<RecognizedDocument> documents, List<Entity> known) {
    return link(documents, known, 0);
  }

  /**
   * The entities of all mentions: each mention belongs to exactly one.
   *
   * @param documents all of the study, in the order in which they were added
   * @param known the entities so far; they keep their ids and those of their mentions that still
   *     exist, and go when none does
   * @param lastUsed the highest id ever given in the study; new ids begin after it and after those
   *     of {@code known}
   */
  public List<Entity> link(List<RecognizedDocument> documents, List<Entity> known, int lastUsed) {
    Map<MentionId, Occurrence> all = occurrences(documents);
    Map<IdentifierType, List<Cluster>> clusters = new EnumMap<>(IdentifierType.class);
    Set<MentionId> held = new HashSet<>();
    for (Entity entity : known) {
      List<Occurrence> own =
          entity.mentions().stream()
              .filter(all::containsKey)
              .filter(held::add)
              .map(all::get)
              .toList();
      clusters.computeIfAbsent(entity.type(), t -> new ArrayList<>()).add(Cluster.of(entity, own));
    }
    Map<IdentifierType, List<Occurrence>> loose = new EnumMap<>(IdentifierType.class);
    all.values().stream()
        .filter(occurrence -> !held.contains(occurrence.id()))
        .sorted(Comparator.comparingInt(Occurrence::order))
        .forEach(o -> loose.computeIfAbsent(o.type(), t -> new ArrayList<>()).add(o));
    int last = known.stream().mapToInt(entity -> entity.id().number()).max().orElse(0);
    return entities(linked(clusters, loose), Math.max(last, lastUsed));
  }

  private Map<MentionId, Occurrence> occurrences(List<RecognizedDocument> documents) {
    Map<MentionId, Occurrence> all = new HashMap<>();
    for (RecognizedDocument document : documents) {
      for (Mention mention : document.mentions()) {
        MentionId id = document.id(mention);
        String surface = titled(document, mention);
        all.put(id, new Occurrence(id, mention.type(), surface, all.size()));
      }
    }
    return all;
  }

  /** A person's surface with the title that stands before it: it tells husband from wife. */
  private String titled(RecognizedDocument document, Mention mention) {
    String surface = document.surface(mention);
    if (mention.type() != IdentifierType.PERSON) {
      return surface;
    }
    String text = document.document().text();
    int end = mention.span().start();
    Matcher before = WORD_BEFORE.matcher(text).region(Math.max(0, end - LONGEST_TITLE), end);
    boolean titled =
        before.find()
            && isAsCapital(before.group(1), surface)
            && reader.words().title(before.group(1)).isPresent();
    return titled ? before.group(1) + " " + surface : surface;
  }

  /** "Sister Agnes" has a title; "my sister Agnes" has none. */
  private static boolean isAsCapital(String title, String surface) {
    return Character.isUpperCase(title.charAt(0)) == Character.isUpperCase(surface.charAt(0));
  }

  private List<Cluster> linked(
      Map<IdentifierType, List<Cluster>> known, Map<IdentifierType, List<Occurrence>> loose) {
    List<Cluster> linked = new ArrayList<>();
    for (IdentifierType type : IdentifierType.values()) {
      List<Cluster> before = known.getOrDefault(type, List.of());
      List<Occurrence> unassigned = loose.getOrDefault(type, List.of());
      linked.addAll(
          type == IdentifierType.PERSON
              ? people(before, unassigned)
              : new ThingLinker(type).link(before, unassigned));
    }
    linked.removeIf(Cluster::isEmpty);
    return linked;
  }

  private List<Cluster> people(List<Cluster> known, List<Occurrence> loose) {
    List<Occurrence> all = new ArrayList<>(loose);
    known.forEach(cluster -> all.addAll(cluster.occurrences()));
    return new PersonLinker(new PersonReadings(reader, names, all)).link(known, loose);
  }

  private List<Entity> entities(List<Cluster> clusters, int last) {
    Comparator<Occurrence> fuller = new Fullness(reader);
    List<Cluster> ordered = new ArrayList<>(clusters);
    ordered.sort(Comparator.comparingInt(Cluster::first));
    List<Entity> entities = new ArrayList<>();
    int next = last + 1;
    for (Cluster cluster : ordered) {
      entities.add(cluster.toEntity(new EntityId(next), fuller));
      next += cluster.isKnown() ? 0 : 1;
    }
    entities.sort(Comparator.comparing(Entity::id));
    return List.copyOf(entities);
  }
}
