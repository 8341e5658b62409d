package org.mentormatching.model;

import java.util.Objects;

/** What mentees and mentors have in common. Immutable. */
public abstract sealed class Person permits Mentee, Mentor {
  private final String id;
  private final String personId;
  private final String name;
  private final String email;
  private final Attributes attributes;

  Person(Builder<?> builder) {
    id = builder.id;
    personId = builder.personId;
    name = builder.name;
    email = builder.email;
    attributes = builder.attributes.build();
  }

  /** Unique among the people of the same side. */
  public final String id() {
    return id;
  }

  /**
   * The same for one human being on either side and in the reporting line; the id unless set
   * otherwise.
   */
  public final String personId() {
    return personId;
  }

  /** The name that people read; empty if unknown. It never reaches a log or an exception. */
  public final String name() {
    return name;
  }

  /** The e-mail address; empty if unknown. It never reaches a log or an exception. */
  public final String email() {
    return email;
  }

  /** Everything else that is known. */
  public final Attributes attributes() {
    return attributes;
  }

  /** The id alone: names never reach a log. */
  @Override
  public final String toString() {
    return id;
  }

  /**
   * Collects what is known of somebody.
   *
   * @param <B> the builder of the side
   */
  public abstract static sealed class Builder<B extends Builder<B>>
      permits Mentee.Builder, Mentor.Builder {
    private final String id;
    private final Attributes.Builder attributes;
    private String personId;
    private String name = "";
    private String email = "";

    Builder(String id) {
      this.id = Objects.requireNonNull(id);
      personId = id;
      attributes = new Attributes.Builder();
    }

    /** Starts from somebody, with answers that may be other ones. */
    Builder(Person person, Attributes answers) {
      id = person.id;
      personId = person.personId;
      name = person.name;
      email = person.email;
      attributes = answers.toBuilder();
    }

    abstract B self();

    /** The id of this human being on either side and in the reporting line. */
    public final B personId(String personId) {
      this.personId = Objects.requireNonNull(personId);
      return self();
    }

    /** The name that people read. */
    public final B name(String name) {
      this.name = Objects.requireNonNull(name);
      return self();
    }

    /** The e-mail address. */
    public final B email(String email) {
      this.email = Objects.requireNonNull(email);
      return self();
    }

    /** An answer. A later one replaces an earlier one. */
    public final <T> B set(Column<T> column, T value) {
      attributes.set(column, value);
      return self();
    }

    /** People whom this one names; they join those already named in the same column. */
    public final B link(LinkColumn column, Links named) {
      attributes.link(column, named);
      return self();
    }
  }
}
