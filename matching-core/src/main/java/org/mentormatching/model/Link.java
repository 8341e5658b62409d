package org.mentormatching.model;

/** What a {@link LinkColumn} of one person says of another. */
public final class Link {
  /** The person left the column empty. */
  public static final Link NOT_GIVEN = new Link(false, false, 0);

  /** The person named others, but not this one. */
  public static final Link NOT_NAMED = new Link(true, false, 0);

  private final boolean given;
  private final boolean named;
  private final long value;

  private Link(boolean given, boolean named, long value) {
    this.given = given;
    this.named = named;
    this.value = value;
  }

  static Link named(long value) {
    return new Link(true, true, value);
  }

  /** Whether the person filled the column at all. */
  public boolean given() {
    return given;
  }

  /** Whether the person named this other one. */
  public boolean named() {
    return named;
  }

  /**
   * The number that goes with the name.
   *
   * @throws IllegalStateException if this one is not named
   */
  public long value() {
    if (!named) {
      throw new IllegalStateException("not named: there is no value");
    }
    return value;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Link link
        && given == link.given
        && named == link.named
        && value == link.value;
  }

  @Override
  public int hashCode() {
    return Long.hashCode(value) * 4 + (given ? 2 : 0) + (named ? 1 : 0);
  }
}
