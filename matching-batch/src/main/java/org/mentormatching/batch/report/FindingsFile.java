package org.mentormatching.batch.report;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.MapperFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.mentormatching.result.Bottleneck;
import org.mentormatching.result.ClosePairs;
import org.mentormatching.result.Firmness;
import org.mentormatching.result.Help;
import org.mentormatching.result.HowSure;
import org.mentormatching.result.Remedy;
import org.mentormatching.result.Sureness.Presence;

/**
 * What a run has found out about its result, {@code findings.json}, so that nobody who asks waits
 * for it again. Ids only.
 *
 * @param pairs how sure the new pairs are, by mentee and mentor id
 * @param lacking what stands in the way of mentees who have fewer mentors than wished for, by id
 * @param bottlenecks each once, as what tells it from the one before, for most differ in few people
 * @param helps each once, whomever it serves
 * @param programme places in the list of helps: what helps the programme, the most first
 * @param tried whether changes were tried
 * @param close the pairs that come close to those of the result
 */
public record FindingsFile(
    List<Pair> pairs,
    List<Lacking> lacking,
    List<BottleneckAfter> bottlenecks,
    List<Help> helps,
    List<Integer> programme,
    Tried tried,
    ClosePairs close) {
  private static final int NONE = -1;

  private static final JsonMapper JSON =
      JsonMapper.builder()
          .disable(MapperFeature.AUTO_DETECT_IS_GETTERS)
          .enable(DeserializationFeature.FAIL_ON_MISSING_CREATOR_PROPERTIES)
          .enable(DeserializationFeature.FAIL_ON_NULL_CREATOR_PROPERTIES)
          .addMixIn(Remedy.class, NamedRemedy.class)
          .build();

  /** Names the kind of a remedy. */
  @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "kind")
  @JsonSubTypes({
    @JsonSubTypes.Type(value = Remedy.MoreSeats.class, name = "more-seats"),
    @JsonSubTypes.Type(value = Remedy.SeatFor.class, name = "seat-for"),
    @JsonSubTypes.Type(value = Remedy.ExclusionLifted.class, name = "exclusion-lifted"),
    @JsonSubTypes.Type(value = Remedy.RuleRelaxedFor.class, name = "rule-relaxed-for"),
    @JsonSubTypes.Type(value = Remedy.RuleRelaxed.class, name = "rule-relaxed"),
    @JsonSubTypes.Type(value = Remedy.OneMoreMentor.class, name = "one-more-mentor"),
    @JsonSubTypes.Type(value = Remedy.MentorFor.class, name = "mentor-for")
  })
  private interface NamedRemedy {}

  /**
   * How sure a new pair is.
   *
   * @param menteeId the mentee
   * @param mentorId the mentor
   * @param presence whether every best result has it
   * @param firmness whether it stays when points change a little
   */
  public record Pair(String menteeId, String mentorId, Presence presence, Firmness firmness) {}

  /**
   * What stands in a mentee's way.
   *
   * @param menteeId the mentee
   * @param bottleneck place in the list of bottlenecks; below zero for none
   * @param cheapest place of the cheapest change in the list of helps; below zero for none
   */
  public record Lacking(String menteeId, int bottleneck, int cheapest) {}

  /**
   * A bottleneck as the difference from the one before it in the list; the first one from nobody.
   *
   * @param mentees who comes in or goes
   * @param mentors who comes in or goes
   * @param full mentors without an open seat who come in or go
   * @param wishes of the mentees
   * @param seats open seats of the mentors
   * @param settledSeats seats of the mentors that ongoing and pinned pairs take
   * @param elsewhere mentors whom the mentees have beside them
   * @param fullSeats seats of the mentors without an open one
   */
  public record BottleneckAfter(
      Turnover mentees,
      Turnover mentors,
      Turnover full,
      long wishes,
      long seats,
      long settledSeats,
      long elsewhere,
      long fullSeats) {
    private static BottleneckAfter of(Bottleneck before, Bottleneck bottleneck) {
      return new BottleneckAfter(
          Turnover.of(before.menteeIds(), bottleneck.menteeIds()),
          Turnover.of(before.mentorIds(), bottleneck.mentorIds()),
          Turnover.of(before.fullMentorIds(), bottleneck.fullMentorIds()),
          bottleneck.wishes(),
          bottleneck.seats(),
          bottleneck.settledSeats(),
          bottleneck.elsewhere(),
          bottleneck.fullSeats());
    }
  }

  /**
   * How some people differ from others.
   *
   * @param come ids of those who come in
   * @param go ids of those who go
   */
  public record Turnover(List<String> come, List<String> go) {
    /** Copies the lists. */
    public Turnover {
      come = List.copyOf(come);
      go = List.copyOf(go);
    }

    private static Turnover of(List<String> before, List<String> after) {
      return new Turnover(without(after, before), without(before, after));
    }

    private static List<String> without(List<String> some, List<String> others) {
      Set<String> left = new LinkedHashSet<>(some);
      left.removeAll(new HashSet<>(others));
      return List.copyOf(left);
    }

    private void apply(Set<String> people) {
      people.removeAll(new HashSet<>(go));
      people.addAll(come);
    }
  }

  /** Copies the lists. */
  public FindingsFile {
    pairs = List.copyOf(pairs);
    lacking = List.copyOf(lacking);
    bottlenecks = List.copyOf(bottlenecks);
    helps = List.copyOf(helps);
    programme = List.copyOf(programme);
  }

  /** What is kept of a run's findings. */
  static FindingsFile of(Findings findings) {
    Map<Bottleneck, Integer> bottlenecks = new LinkedHashMap<>();
    Map<Help, Integer> helps = new LinkedHashMap<>();
    List<Lacking> lacking = new ArrayList<>();
    new TreeMap<>(findings.helps().people())
        .forEach(
            (id, help) ->
                lacking.add(
                    new Lacking(
                        id, place(bottlenecks, help.bottleneck()), place(helps, help.cheapest()))));
    List<Integer> programme =
        findings.helps().programme().stream().map(help -> place(helps, Optional.of(help))).toList();
    return new FindingsFile(
        pairs(findings.sure()),
        lacking,
        differences(bottlenecks.keySet()),
        List.copyOf(helps.keySet()),
        programme,
        findings.helps().tried(),
        findings.close());
  }

  private static List<BottleneckAfter> differences(Set<Bottleneck> bottlenecks) {
    List<BottleneckAfter> differences = new ArrayList<>();
    Bottleneck before = new Bottleneck(List.of(), List.of(), 0, 0, 0, 0, List.of(), 0);
    for (Bottleneck bottleneck : bottlenecks) {
      differences.add(BottleneckAfter.of(before, bottleneck));
      before = bottleneck;
    }
    return differences;
  }

  private static List<Pair> pairs(HowSure sure) {
    return sure.pairs().stream()
        .map(pair -> new Pair(pair.menteeId(), pair.mentorId(), pair.presence(), pair.firmness()))
        .toList();
  }

  private static <T> int place(Map<T, Integer> places, Optional<T> one) {
    return one.map(
            found -> {
              places.putIfAbsent(found, places.size());
              return places.get(found);
            })
        .orElse(NONE);
  }

  /** Whether this says of the pairs what was found. */
  boolean agreesWith(HowSure sure) {
    return pairs.equals(pairs(sure));
  }

  /** How sure a new pair is; empty for other pairs, and where nothing can be said. */
  public Optional<Pair> pair(String menteeId, String mentorId) {
    return pairs.stream()
        .filter(pair -> pair.menteeId().equals(menteeId) && pair.mentorId().equals(mentorId))
        .findFirst();
  }

  /** For whose seats a mentee competes. */
  public Optional<Bottleneck> bottleneck(String menteeId) {
    return lacking(menteeId)
        .map(Lacking::bottleneck)
        .filter(place -> place != NONE)
        .map(this::bottleneck);
  }

  private Bottleneck bottleneck(int place) {
    Set<String> mentees = new TreeSet<>();
    Set<String> mentors = new TreeSet<>();
    Set<String> full = new TreeSet<>();
    for (BottleneckAfter step : bottlenecks.subList(0, place + 1)) {
      step.mentees().apply(mentees);
      step.mentors().apply(mentors);
      step.full().apply(full);
    }
    BottleneckAfter last = bottlenecks.get(place);
    return new Bottleneck(
        List.copyOf(mentees),
        List.copyOf(mentors),
        last.wishes(),
        last.seats(),
        last.settledSeats(),
        last.elsewhere(),
        List.copyOf(full),
        last.fullSeats());
  }

  /** The cheapest change by which a mentee would have one more mentor. */
  public Optional<Help> cheapestHelp(String menteeId) {
    return lacking(menteeId).map(Lacking::cheapest).filter(place -> place != NONE).map(helps::get);
  }

  /** Changes by which more mentees would have a mentor, the most first. */
  public List<Help> whatHelps() {
    return programme.stream().map(helps::get).toList();
  }

  private Optional<Lacking> lacking(String menteeId) {
    return lacking.stream().filter(one -> one.menteeId().equals(menteeId)).findFirst();
  }

  /** The bytes of the file. */
  byte[] bytes() {
    try {
      return (JSON.writeValueAsString(this) + "\n").getBytes(StandardCharsets.UTF_8);
    } catch (JsonProcessingException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * Reads the file.
   *
   * @throws IOException if it is none
   */
  public static FindingsFile read(byte[] bytes) throws IOException {
    return JSON.readValue(bytes, FindingsFile.class);
  }
}
