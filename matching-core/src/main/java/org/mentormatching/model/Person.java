package org.mentormatching.model;

/** What mentees and mentors have in common. */
public sealed interface Person permits Mentee, Mentor {
  /** Unique among the people of the same side. */
  String id();

  /**
   * The same for one human being on either side and in the reporting line; the id unless set
   * otherwise.
   */
  String personId();

  /** The name that people read; empty if unknown. It never reaches a log or an exception. */
  String name();

  /** The e-mail address; empty if unknown. It never reaches a log or an exception. */
  String email();

  /** Everything else that is known. */
  Attributes attributes();
}
