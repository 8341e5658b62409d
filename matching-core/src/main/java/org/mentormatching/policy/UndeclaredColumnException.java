package org.mentormatching.policy;

/** A rule, criterion or limit read a column that it had not declared. */
public final class UndeclaredColumnException extends IllegalStateException {
  private static final long serialVersionUID = 1L;

  UndeclaredColumnException(String owner, String side, String column) {
    super(
        "%s read the column %s of the %s without declaring it. Add it to what reads() returns"
            .formatted(owner, column, side));
  }
}
