package org.sottovoce.release.check;

import java.util.ArrayList;
import java.util.List;

/**
 * Seeks in finished files what was removed. Shares no code with any writer: it decodes the bytes by
 * itself. Immutable; safe for several threads at once.
 */
public final class LeakCheck {

  private final List<Sought> sought;
  private final SurfaceIndex index;

  /**
   * @param sought what may not be found, or not more often than was left
   */
  public LeakCheck(List<Sought> sought) {
    this.sought = List.copyOf(sought);
    this.index = new SurfaceIndex(this.sought);
  }

  /** What stands in {@code files} and should not; never fails: the undecodable is reported. */
  public LeakReport check(List<CheckedFile> files) {
    List<Leak> leaks = new ArrayList<>();
    for (CheckedFile file : files) {
      leaks.addAll(search(file).leaks());
    }
    return new LeakReport(files.size(), sought.size(), leaks);
  }

  /**
   * What was sought, with how often each surface is found in the text of {@code files}: what a
   * later check of the same files, which passed this one, has to allow.
   */
  public List<Sought> found(List<CheckedFile> files) {
    List<FileSearch> searches = files.stream().map(this::search).toList();
    List<Sought> found = new ArrayList<>();
    for (int i = 0; i < sought.size(); i++) {
      var counts = new java.util.TreeMap<String, Integer>();
      for (FileSearch search : searches) {
        int times = search.found(i);
        search.file().code().filter(code -> times > 0).ifPresent(code -> counts.put(code, times));
      }
      found.add(sought.get(i).leaving(counts));
    }
    return List.copyOf(found);
  }

  private FileSearch search(CheckedFile file) {
    try {
      return searched(file);
    } catch (OutOfMemoryError | StackOverflowError e) {
      // The file was made to fill the memory, which is free again: of it nothing can be shown.
      FileSearch none = new FileSearch(file, sought, index);
      none.take(Passage.unreadable(""));
      return none;
    }
  }

  private FileSearch searched(CheckedFile file) {
    FileSearch search = new FileSearch(file, sought, index);
    if (file.role() == CheckedFile.Role.OTHER) {
      search.take(Passage.of("file name", Passage.Kind.BESIDE, file.name()));
    }
    boolean log = file.role() == CheckedFile.Role.COMPANION;
    Unpacker.unpack(file.bytes()).stream()
        .map(passage -> log ? LogRows.unnumbered(passage) : passage)
        .forEach(search::take);
    return search;
  }
}
