package org.mentormatching.model;

import java.util.Objects;

/** Somebody who offers seats to mentees. Immutable. */
public final class Mentor implements Person {
  private final String id;
  private final String personId;
  private final String name;
  private final String email;
  private final Attributes attributes;

  private Mentor(Builder builder) {
    id = builder.id;
    personId = builder.personId;
    name = builder.name;
    email = builder.email;
    attributes = builder.attributes.build();
  }

  /** Starts a mentor with this id, unique among mentors. */
  public static Builder builder(String id) {
    return new Builder(id);
  }

  /** A builder that starts from this mentor. */
  public Builder toBuilder() {
    return with(attributes.toBuilder());
  }

  /** This mentor with other answers. */
  Mentor with(Attributes other) {
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

  /** All seats, those taken by ongoing pairs included; 1 unless said otherwise. */
  public int capacity() {
    return Math.toIntExact(attributes.get(Columns.CAPACITY).orElse(1L));
  }

  /** The id alone: names never reach a log. */
  @Override
  public String toString() {
    return id;
  }

  /** Collects what is known of a mentor. */
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

    /** The finished mentor. */
    public Mentor build() {
      return new Mentor(this);
    }
  }
}
