package org.sottovoce.release.docx;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.sottovoce.document.docx.DocxPart;
import org.sottovoce.document.docx.Relationship;

/**
 * The relationships that a part keeps: links to the web whose target was not touched, and links to
 * parts that are released. Identifiers are given anew.
 *
 * @param links in the order of the original
 * @param ids new identifier by old one
 */
record PartLinks(List<PartLink> links, Map<String, String> ids) {

  /** A target on somebody's disk is of no use to a reader and names folders: not among these. */
  private static final List<String> SCHEMES = List.of("http:", "https:", "mailto:", "ftp:", "tel:");

  PartLinks {
    links = List.copyOf(links);
    ids = Map.copyOf(ids);
  }

  /** No links at all. */
  static PartLinks none() {
    return new PartLinks(List.of(), Map.of());
  }

  /**
   * The links that {@code part} keeps.
   *
   * @param released the names of the released parts, below {@code word/}, by their original names
   */
  static PartLinks of(DocxPart part, EditedContent content, Map<String, String> released) {
    List<PartLink> links = new ArrayList<>();
    Map<String, String> ids = new HashMap<>();
    for (Relationship link : part.relationships()) {
      String id = "rId" + (links.size() + 1);
      Optional<PartLink> kept = Optional.empty();
      if (link.isWebLink()) {
        if (isWeb(link.target()) && content.keepsLink(part.name(), link.id())) {
          kept = Optional.of(PartLink.web(id, link.target()));
        }
      } else if (!link.external() && released.containsKey(link.target())) {
        kept = Optional.of(PartLink.to(id, link.kind(), released.get(link.target())));
      }
      kept.ifPresent(links::add);
      kept.ifPresent(l -> ids.put(link.id(), l.id()));
    }
    return new PartLinks(links, ids);
  }

  /** The new identifier of the link with that old one, if the link is kept. */
  Optional<String> id(String old) {
    return Optional.ofNullable(ids.get(old));
  }

  private static boolean isWeb(String address) {
    String lower = address.strip().toLowerCase(Locale.ROOT);
    return SCHEMES.stream().anyMatch(lower::startsWith);
  }
}
