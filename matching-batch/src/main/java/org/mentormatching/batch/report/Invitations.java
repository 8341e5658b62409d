package org.mentormatching.batch.report;

import biweekly.Biweekly;
import biweekly.ICalVersion;
import biweekly.ICalendar;
import biweekly.component.VEvent;
import biweekly.property.DateStart;
import biweekly.util.DateTimeComponents;
import biweekly.util.ICalDate;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Date;
import org.mentormatching.model.Mentee;
import org.mentormatching.model.Mentor;

/**
 * Calendar entries of pairs that begin: a whole day, the first one of the cycle. Everything in them
 * follows from the pair and that day, so that the same pair gives the same bytes.
 *
 * @param title what the programme is called
 * @param cycle the name of the cycle
 * @param day the first day of the cycle
 */
record Invitations(String title, String cycle, LocalDate day) {
  private static final int UID_DIGITS = 32;
  private static final int LONGEST_LINE = 75;

  /** Where a line goes on in the next one. */
  private static final String FOLD = "\r\n ";

  /** The file of a pair, by its place among the pairs, counted from 1. */
  static String file(int place) {
    return "invitations/pair-%05d.ics".formatted(place);
  }

  /** The bytes of the entry for a pair. */
  byte[] of(Mentee mentee, Mentor mentor) {
    VEvent event = new VEvent();
    event.setUid(uid(mentee.id(), mentor.id()));
    event.setDateTimeStamp(Date.from(day.atStartOfDay().toInstant(ZoneOffset.UTC)));
    ICalDate start =
        new ICalDate(
            new DateTimeComponents(day.getYear(), day.getMonthValue(), day.getDayOfMonth()), false);
    event.setDateStart(new DateStart(start));
    event.setSummary(
        title
            + ": "
            + shown(mentee.name(), mentee.id())
            + " and "
            + shown(mentor.name(), mentor.id()));
    event.setDescription(cycle + " begins. Agree on a time for your first meeting.");
    event.setTransparency(true);
    ICalendar calendar = new ICalendar();
    calendar.setProductId("-//Matching//Matching//EN");
    calendar.addEvent(event);
    String text = Biweekly.write(calendar).version(ICalVersion.V2_0).go();
    return folded(text.replace(FOLD, ""));
  }

  /**
   * Lines of at most {@value #LONGEST_LINE} octets each (RFC 5545, 3.1), between whole characters;
   * the library counts characters.
   */
  private static byte[] folded(String text) {
    StringBuilder folded = new StringBuilder();
    int octets = 0;
    for (int i = 0; i < text.length(); i = text.offsetByCodePoints(i, 1)) {
      String character = Character.toString(text.codePointAt(i));
      int more = character.getBytes(StandardCharsets.UTF_8).length;
      boolean isBreak = character.equals("\r") || character.equals("\n");
      if (!isBreak && octets + more > LONGEST_LINE) {
        folded.append(FOLD);
        octets = 1;
      }
      folded.append(character);
      octets = isBreak ? 0 : octets + more;
    }
    return folded.toString().getBytes(StandardCharsets.UTF_8);
  }

  private String uid(String menteeId, String mentorId) {
    String all = String.join("\n", cycle, menteeId, mentorId);
    return Sha256.of(all.getBytes(StandardCharsets.UTF_8)).substring(0, UID_DIGITS) + "@matching";
  }

  /** Who it is, without marks that turn the direction of what follows. */
  private static String shown(String name, String id) {
    StringBuilder shown = new StringBuilder();
    (name.isEmpty() ? id : name)
        .codePoints()
        .filter(character -> !turns(Character.getDirectionality(character)))
        .forEach(shown::appendCodePoint);
    return shown.toString();
  }

  private static boolean turns(byte directionality) {
    return switch (directionality) {
      case Character.DIRECTIONALITY_LEFT_TO_RIGHT_EMBEDDING,
          Character.DIRECTIONALITY_LEFT_TO_RIGHT_OVERRIDE,
          Character.DIRECTIONALITY_RIGHT_TO_LEFT_EMBEDDING,
          Character.DIRECTIONALITY_RIGHT_TO_LEFT_OVERRIDE,
          Character.DIRECTIONALITY_POP_DIRECTIONAL_FORMAT,
          Character.DIRECTIONALITY_LEFT_TO_RIGHT_ISOLATE,
          Character.DIRECTIONALITY_RIGHT_TO_LEFT_ISOLATE,
          Character.DIRECTIONALITY_FIRST_STRONG_ISOLATE,
          Character.DIRECTIONALITY_POP_DIRECTIONAL_ISOLATE ->
          true;
      default -> false;
    };
  }
}
