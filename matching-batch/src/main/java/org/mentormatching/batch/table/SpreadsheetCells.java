package org.mentormatching.batch.table;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.mentormatching.batch.table.NumberFormat.Kind;

/**
 * What the cells of a sheet say, as people see it and in a single spelling: values and never
 * formulas, whole numbers without a fraction, days as {@code 2027-01-11}, times as {@code 09:30},
 * yes and no. Neither a language nor a time zone has a part in it.
 */
final class SpreadsheetCells {
  private static final DateTimeFormatter MINUTES =
      DateTimeFormatter.ofPattern("HH:mm", Locale.ROOT);
  private static final DateTimeFormatter SECONDS =
      DateTimeFormatter.ofPattern("HH:mm:ss", Locale.ROOT);
  private static final BigDecimal LAST_DAY = BigDecimal.valueOf(2_958_466);
  private static final BigDecimal SECONDS_OF_DAY = BigDecimal.valueOf(86_400);
  private static final int MOST_DIGITS = 15;
  private static final Pattern ESCAPED = Pattern.compile("_x([0-9A-Fa-f]{4})_");
  private static final Pattern ERROR =
      Pattern.compile(
          "#(N/A|REF!|VALUE!|DIV/0!|NAME\\?|NUM!|NULL!|SPILL!|CALC!|FIELD!|GETTING_DATA)");

  private final Map<String, NumberFormat> formats = new TreeMap<>();
  private final Addresses errors = new Addresses();
  private final Addresses uncalculated = new Addresses();
  private final Addresses emptyFormulas = new Addresses();
  private final Addresses longNumbers = new Addresses();
  private int calculated;

  /** What a cell says. */
  String text(Cell cell, String address) {
    if (cell.getType() == CellType.FORMULA && cell.getFormula() != null) {
      countFormula(cell, address);
    }
    Object value = cell.getValue();
    if (value instanceof BigDecimal number) {
      return number(cell, number, address);
    }
    if (value instanceof Boolean is) {
      return is ? "yes" : "no";
    }
    String text =
        Optional.ofNullable(value)
            .or(() -> Optional.ofNullable(cell.getRawValue()))
            .map(Object::toString)
            .orElse("");
    if (cell.getType() == CellType.ERROR || isErrorOfFormula(cell, text)) {
      errors.add(address);
      return text;
    }
    return text.contains("_x")
        ? ESCAPED.matcher(text).replaceAll(SpreadsheetCells::character)
        : text;
  }

  private static String character(MatchResult escaped) {
    char character = (char) Integer.parseInt(escaped.group(1), 16);
    return Matcher.quoteReplacement(String.valueOf(character));
  }

  private static boolean isErrorOfFormula(Cell cell, String text) {
    return cell.getType() == CellType.FORMULA
        && text.startsWith("#")
        && ERROR.matcher(text).matches();
  }

  private void countFormula(Cell cell, String address) {
    if (cell.getRawValue() == null) {
      uncalculated.add(address);
    } else if (cell.getRawValue().isEmpty()) {
      emptyFormulas.add(address);
    } else {
      calculated++;
    }
  }

  private String number(Cell cell, BigDecimal number, String address) {
    NumberFormat format = format(cell);
    boolean isTime = format.kind() == Kind.DATE || format.kind() == Kind.TIME;
    if (isTime && number.signum() >= 0 && number.compareTo(LAST_DAY) < 0) {
      return time(format.kind(), number, cell.asDate());
    }
    if (format.kind() == Kind.DURATION && number.signum() >= 0 && number.compareTo(LAST_DAY) < 0) {
      return duration(number);
    }
    String text = format.number(number);
    if (text.length() > MOST_DIGITS && text.chars().allMatch(c -> c >= '0' && c <= '9')) {
      longNumbers.add(address);
    }
    return text;
  }

  private NumberFormat format(Cell cell) {
    Integer id = cell.getDataFormatId();
    if (id == null) {
      return NumberFormat.of(0, "");
    }
    String code = Optional.ofNullable(cell.getDataFormatString()).orElse("");
    return formats.computeIfAbsent(id + " " + code, key -> NumberFormat.of(id, code));
  }

  private static String time(Kind kind, BigDecimal number, LocalDateTime exact) {
    LocalDateTime time = exact.plusNanos(500_000_000).truncatedTo(ChronoUnit.SECONDS);
    boolean isMidnight = time.toLocalTime().equals(LocalTime.MIDNIGHT);
    if (kind == Kind.TIME && number.compareTo(BigDecimal.ONE) < 0) {
      return time.format(time.getSecond() == 0 ? MINUTES : SECONDS);
    }
    return isMidnight
        ? time.toLocalDate().toString()
        : time.toLocalDate() + "T" + time.format(SECONDS);
  }

  private static String duration(BigDecimal days) {
    long seconds = days.multiply(SECONDS_OF_DAY).setScale(0, RoundingMode.HALF_UP).longValueExact();
    String minutes = String.format(Locale.ROOT, "%02d:%02d", seconds / 3600, seconds / 60 % 60);
    return seconds % 60 == 0
        ? minutes
        : minutes + String.format(Locale.ROOT, ":%02d", seconds % 60);
  }

  /** Says what is unusual; whether the values can be trusted. */
  boolean areSound(FileFaults faults) {
    Addresses missing = uncalculated;
    if (missing.isEmpty() && calculated == 0 && !emptyFormulas.isEmpty()) {
      missing = emptyFormulas;
    }
    if (!missing.isEmpty()) {
      faults.stop(
          missing.oneOrMany("1 formula has", " formulas have")
              + " no value that could be read ("
              + missing.text()
              + ")",
          "Open the file in a spreadsheet program and save it, which calculates them");
      return false;
    }
    if (!errors.isEmpty()) {
      faults.note(
          errors.oneOrMany("1 cell shows an error", " cells show an error")
              + " such as #N/A instead of a value ("
              + errors.text()
              + ")",
          "Correct the formula, or write the value itself");
    }
    if (!longNumbers.isEmpty()) {
      faults.note(
          longNumbers.oneOrMany("1 cell is a number", " cells are numbers")
              + " of more than "
              + MOST_DIGITS
              + " digits, of which a spreadsheet does not keep the last ones ("
              + longNumbers.text()
              + ")",
          "If they are ids, format the column as text and export again");
    }
    return true;
  }
}
