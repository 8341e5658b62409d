package org.mentormatching.batch.report;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.mentormatching.batch.intake.WrittenTable;
import org.mentormatching.result.Certificate;
import org.mentormatching.result.Certificate.Price;
import org.mentormatching.result.Certificate.Prices;
import org.mentormatching.result.Level;
import org.mentormatching.result.LimitedLevel;
import org.mentormatching.result.LimitedLevel.CapPrice;
import org.mentormatching.result.LimitedLevel.MenteePrice;
import org.mentormatching.result.LimitedLevel.MentorWorth;

/**
 * The proof as a table: what each row is of, whose it is, and a number for each level. A level
 * whose bound takes limits into account has a scale; rows that are about such levels stand at zero
 * at the others.
 */
public final class CertificateSheet {
  private static final String MENTEE = "mentee";
  private static final String MENTOR = "mentor";
  private static final String ABOVE_MENTEE = "mentee-above-floor";
  private static final String ABOVE_MENTOR = "mentor-above-floor";
  private static final String FLOOR_MENTEE = "mentee-floor";
  private static final String FLOOR_MENTOR = "mentor-floor";
  private static final String SCALE = "scale";
  private static final String MULTIPLIER = "multiplier";
  private static final String LIMITED_MENTEE = "limited-mentee";
  private static final String LIMITED_LEAST = "limited-mentor-least";
  private static final String LIMITED_MOST = "limited-mentor-most";
  private static final String LIMITED_CAP = "limited-cap";
  private static final String LIMITED_ROOM = "limited-cap-room";
  private static final String OF = ": ";

  private final List<Level> levels;
  private final List<List<String>> rows = new ArrayList<>();

  private CertificateSheet(List<Level> levels) {
    this.levels = levels;
  }

  static Sheet of(Certificate certificate) {
    CertificateSheet sheet = new CertificateSheet(certificate.levels());
    sheet.add(MENTEE, MENTOR, certificate.total());
    sheet.add(ABOVE_MENTEE, ABOVE_MENTOR, certificate.above());
    sheet.add(FLOOR_MENTEE, FLOOR_MENTOR, certificate.floor());
    if (!certificate.limited().isEmpty()) {
      sheet.add(certificate.limited());
    }
    List<String> header = new ArrayList<>(List.of("side", "id"));
    certificate.levels().stream().map(Level::id).forEach(header::add);
    return new Sheet(header, sheet.rows);
  }

  private void add(String mentees, String mentors, Prices prices) {
    prices.mentees().forEach(price -> add(mentees, price.id(), price.byLevel()));
    prices.mentors().forEach(price -> add(mentors, price.id(), price.byLevel()));
  }

  private void add(String side, String id, List<Long> byLevel) {
    List<String> row = new ArrayList<>(List.of(side, id));
    byLevel.forEach(value -> row.add(Long.toString(value)));
    rows.add(row);
  }

  private void add(List<LimitedLevel> limited) {
    int first = levels.size() - limited.size();
    SortedMap<String, List<Long>> multipliers = new TreeMap<>();
    SortedMap<String, List<Long>> mentees = new TreeMap<>();
    SortedMap<String, List<Long>> least = new TreeMap<>();
    SortedMap<String, List<Long>> most = new TreeMap<>();
    SortedMap<String, List<Long>> caps = new TreeMap<>();
    SortedMap<String, List<Long>> rooms = new TreeMap<>();
    List<Long> scales = nothing();
    for (int i = 0; i < limited.size(); i++) {
      LimitedLevel level = limited.get(i);
      int at = first + i;
      scales.set(at, level.scale());
      for (int above = 0; above < at; above++) {
        put(multipliers, levels.get(above).id(), at, level.multipliers().get(above));
      }
      level.mentees().forEach(price -> put(mentees, price.id(), at, price.price()));
      level.mentors().forEach(worth -> put(least, worth.id(), at, worth.least()));
      level.mentors().forEach(worth -> put(most, worth.id(), at, worth.most()));
      level.caps().forEach(cap -> put(caps, cap.limit() + OF + cap.cap(), at, cap.price()));
      level.caps().forEach(cap -> put(rooms, cap.limit() + OF + cap.cap(), at, cap.room()));
    }
    add(SCALE, "", scales);
    for (Level level : levels) {
      List<Long> values = multipliers.get(level.id());
      if (values != null) {
        add(MULTIPLIER, level.id(), values);
      }
    }
    mentees.forEach((id, values) -> add(LIMITED_MENTEE, id, values));
    least.forEach((id, values) -> add(LIMITED_LEAST, id, values));
    most.forEach((id, values) -> add(LIMITED_MOST, id, values));
    caps.forEach((id, values) -> add(LIMITED_CAP, id, values));
    rooms.forEach((id, values) -> add(LIMITED_ROOM, id, values));
  }

  private List<Long> nothing() {
    return new ArrayList<>(Collections.nCopies(levels.size(), 0L));
  }

  private void put(SortedMap<String, List<Long>> rowsById, String id, int level, long value) {
    rowsById.computeIfAbsent(id, key -> nothing()).set(level, value);
  }

  /**
   * Reads a proof.
   *
   * @throws NumberFormatException if a number is none
   * @throws IllegalArgumentException if there is a row of something else
   */
  public static Certificate read(WrittenTable table, List<Level> levels) {
    SortedMap<String, List<Price>> plain = new TreeMap<>();
    List<Long> scales = Collections.nCopies(levels.size(), 0L);
    SortedMap<String, List<Long>> multipliers = new TreeMap<>();
    SortedMap<String, List<Long>> prices = new TreeMap<>();
    SortedMap<String, List<Long>> least = new TreeMap<>();
    SortedMap<String, List<Long>> most = new TreeMap<>();
    SortedMap<String, List<Long>> caps = new TreeMap<>();
    SortedMap<String, List<Long>> rooms = new TreeMap<>();
    for (List<String> row : table.rows()) {
      String id = table.cell(row, "id");
      List<Long> byLevel =
          levels.stream().map(level -> Long.parseLong(table.cell(row, level.id()))).toList();
      String side = table.cell(row, "side");
      switch (side) {
        case MENTEE, MENTOR, ABOVE_MENTEE, ABOVE_MENTOR, FLOOR_MENTEE, FLOOR_MENTOR ->
            plain.computeIfAbsent(side, key -> new ArrayList<>()).add(new Price(id, byLevel));
        case SCALE -> scales = byLevel;
        case MULTIPLIER -> multipliers.put(id, byLevel);
        case LIMITED_MENTEE -> prices.put(id, byLevel);
        case LIMITED_LEAST -> least.put(id, byLevel);
        case LIMITED_MOST -> most.put(id, byLevel);
        case LIMITED_CAP -> caps.put(id, byLevel);
        case LIMITED_ROOM -> rooms.put(id, byLevel);
        default ->
            throw new IllegalArgumentException(
                "a row is of \"" + side + "\", which nothing is known of");
      }
    }
    List<LimitedLevel> limited = new ArrayList<>();
    for (int at = 0; at < levels.size(); at++) {
      if (scales.get(at) != 0) {
        int level = at;
        limited.add(
            new LimitedLevel(
                levels.get(at),
                scales.get(at),
                levels.subList(0, at).stream()
                    .map(above -> value(multipliers, above.id(), level))
                    .toList(),
                prices.keySet().stream()
                    .map(id -> new MenteePrice(id, value(prices, id, level)))
                    .toList(),
                most.keySet().stream()
                    .map(id -> new MentorWorth(id, value(least, id, level), value(most, id, level)))
                    .toList(),
                caps.keySet().stream()
                    .filter(id -> value(caps, id, level) != 0)
                    .map(id -> cap(id, value(rooms, id, level), value(caps, id, level)))
                    .toList()));
      }
    }
    return new Certificate(
        levels,
        prices(plain, MENTEE, MENTOR),
        prices(plain, ABOVE_MENTEE, ABOVE_MENTOR),
        prices(plain, FLOOR_MENTEE, FLOOR_MENTOR),
        limited);
  }

  private static Prices prices(
      SortedMap<String, List<Price>> bySide, String mentees, String mentors) {
    return new Prices(
        bySide.getOrDefault(mentees, List.of()), bySide.getOrDefault(mentors, List.of()));
  }

  private static CapPrice cap(String id, long room, long price) {
    int end = id.indexOf(OF);
    if (end < 0) {
      throw new IllegalArgumentException("the cap \"" + id + "\" is of no limit");
    }
    return new CapPrice(id.substring(0, end), id.substring(end + OF.length()), room, price);
  }

  private static long value(SortedMap<String, List<Long>> rowsById, String id, int level) {
    List<Long> values = rowsById.get(id);
    return values == null ? 0 : values.get(level);
  }
}
