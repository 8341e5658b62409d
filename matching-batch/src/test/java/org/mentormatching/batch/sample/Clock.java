package org.mentormatching.batch.sample;

import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;

/** Tells when forms were opened and sent, each later than the one before. */
final class Clock {
  /** Our name for when a form was opened. */
  static final String STARTED = "started";

  /** Our name for when a form was sent. */
  static final String SENT = "sent";

  private final Dice dice;
  private LocalDateTime now;

  Clock(Dice dice, LocalDateTime start) {
    this.dice = dice;
    this.now = start;
  }

  /** Stamps forms that come in one after the other. */
  void stamp(List<Reply> replies) {
    replies.forEach(this::stamp);
  }

  /** Stamps the next form that comes in. */
  void stamp(Reply reply) {
    now = now.plusSeconds(dice.between(600, 14_000));
    reply.answer(STARTED, now.toString());
    reply.answer(SENT, now.plusSeconds(dice.between(70, 900)).toString());
  }

  /** When something happened, in a pattern. */
  static String written(Reply reply, String moment, String pattern) {
    return LocalDateTime.parse(reply.get(moment))
        .format(DateTimeFormatter.ofPattern(pattern, Locale.ROOT));
  }
}
