package org.sottovoce.entity;

/** Which entity: a number from 1, unique within a study and never used again. */
public record EntityId(int number) implements Comparable<EntityId> {

  public EntityId {
    if (number < 1) {
      throw new IllegalArgumentException("entity " + number);
    }
  }

  @Override
  public int compareTo(EntityId other) {
    return Integer.compare(number, other.number);
  }
}
