package org.mentormatching.model;

import java.util.Objects;

/** Somebody who looks for a mentor. Immutable. */
public final class Mentee implements Person {
  private final String id;
  private final String personId;
  private final String name;
  private final String email;
  private final Attributes attributes;

  private Mentee(Builder builder) {
    id = builder.id;
    personId = builder.personId;
    name = builder.name;
    email = builder.email;
    attributes = builder.attributes.build();
  }

  /** Starts a mentee with this id, unique among mentees. */
  public static Builder builder(String id) {
    return new Builder(id);
  }

  /** A builder that starts from this mentee. */
  public Builder toBuilder() {
    return with(attributes.toBuilder());
  }

  /** This mentee with other answers. */
  Mentee with(Attributes other) {
    return with(other.toBuilder()).build();
  }

  private Builder with(Attributes.Builder answers) {
    return new Builder(id, answers).personId(personId).name(name).email(email);
  }

  @Override
  public String id() {
    return id;
  }

  @Override
  public String personId() {
    return personId;
  }

  @Override
  public String name() {
    return name;
  }

  @Override
  public String email() {
    return email;
  }

  @Override
  public Attributes attributes() {
    return attributes;
  }

  /** How many mentors this mentee wishes for; 1 unless said otherwise. */
  public int mentorsWanted() {
    return Math.toIntExact(attributes.get(Columns.MENTORS_WANTED).orElse(1L));
  }

  /** The id alone: names never reach a log. */
  @Override
  public String toString() {
    return id;
  }

  /** Collects what is known of a mentee. */
  public static final class Builder {
    private final String id;
    private final Attributes.Builder attributes;
    private String personId;
    private String name = "";
    private String email = "";

    private Builder(String id) {
      this(id, new Attributes.Builder());
    }

    private Builder(String id, Attributes.Builder attributes) {
      this.id = Objects.requireNonNull(id);
      this.personId = id;
      this.attributes = attributes;
    }

    /** The id of this human being on either side and in the reporting line. */
    public Builder personId(String personId) {
      this.personId = Objects.requireNonNull(personId);
      return this;
    }

    /** The name that people read. */
    public Builder name(String name) {
      this.name = Objects.requireNonNull(name);
      return this;
    }

    /** The e-mail address. */
    public Builder email(String email) {
      this.email = Objects.requireNonNull(email);
      return this;
    }

    /** An answer. A later one replaces an earlier one. */
    public <T> Builder set(Column<T> column, T value) {
      attributes.set(column, value);
      return this;
    }

    /** People whom this one names; they join those already named in the same column. */
    public Builder link(LinkColumn column, Links named) {
      attributes.link(column, named);
      return this;
    }

    /** The finished mentee. */
    public Mentee build() {
      return new Mentee(this);
    }
  }
}
