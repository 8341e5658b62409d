package org.mentormatching.model;

/** Somebody who offers seats to mentees. Immutable. */
public final class Mentor extends Person {
  private Mentor(Builder builder) {
    super(builder);
  }

  /** Starts a mentor with this id, unique among mentors. */
  public static Builder builder(String id) {
    return new Builder(id);
  }

  /** A builder that starts from this mentor. */
  public Builder toBuilder() {
    return new Builder(this, attributes());
  }

  /** This mentor with other answers. */
  Mentor with(Attributes other) {
    return new Builder(this, other).build();
  }

  /** All seats, those taken by ongoing pairs included; 1 unless said otherwise. */
  public int capacity() {
    return Math.toIntExact(attributes().get(Columns.CAPACITY).orElse(1L));
  }

  /** Collects what is known of a mentor. */
  public static final class Builder extends Person.Builder<Builder> {
    private Builder(String id) {
      super(id);
    }

    private Builder(Mentor mentor, Attributes answers) {
      super(mentor, answers);
    }

    @Override
    Builder self() {
      return this;
    }

    /** The finished mentor. */
    public Mentor build() {
      return new Mentor(this);
    }
  }
}
