package org.mentormatching.model;

/** Somebody who looks for a mentor. Immutable. */
public final class Mentee extends Person {
  private Mentee(Builder builder) {
    super(builder);
  }

  /** Starts a mentee with this id, unique among mentees. */
  public static Builder builder(String id) {
    return new Builder(id);
  }

  /** A builder that starts from this mentee. */
  public Builder toBuilder() {
    return new Builder(this, attributes());
  }

  /** This mentee with other answers. */
  Mentee with(Attributes other) {
    return new Builder(this, other).build();
  }

  /** How many mentors this mentee wishes for; 1 unless said otherwise. */
  public int mentorsWanted() {
    return Math.toIntExact(attributes().get(Columns.MENTORS_WANTED).orElse(1L));
  }

  /** Collects what is known of a mentee. */
  public static final class Builder extends Person.Builder<Builder> {
    private Builder(String id) {
      super(id);
    }

    private Builder(Mentee mentee, Attributes answers) {
      super(mentee, answers);
    }

    @Override
    Builder self() {
      return this;
    }

    /** The finished mentee. */
    public Mentee build() {
      return new Mentee(this);
    }
  }
}
