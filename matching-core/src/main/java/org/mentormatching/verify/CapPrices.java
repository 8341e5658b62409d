package org.mentormatching.verify;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.mentormatching.model.Mentee;
import org.mentormatching.model.Mentor;
import org.mentormatching.policy.Policy.LimitEntry;
import org.mentormatching.result.LimitedLevel;
import org.mentormatching.result.LimitedLevel.CapPrice;
import org.mentormatching.verify.Violation.Kind;

/**
 * What a bound under limits says of caps: what their pairs pay, and what they get for the room that
 * settled pairs leave, both counted from people's answers. For use by several threads once it is
 * made.
 */
final class CapPrices {
  private final LimitedLevel said;
  private final List<Priced> limits = new ArrayList<>();
  private BigInteger ofRooms = BigInteger.ZERO;

  /** A limit some of whose caps have a price. */
  private record Priced(Recount recount, Map<String, Long> prices) {}

  private CapPrices(LimitedLevel said) {
    this.said = said;
  }

  /**
   * Reads them; what cannot be meant is a finding.
   *
   * @param costScale how often the cost of soft limits counts; 0 if it does not
   */
  static CapPrices of(Claim claim, LimitedLevel said, long costScale, Findings findings) {
    CapPrices prices = new CapPrices(said);
    int read = 0;
    for (LimitEntry entry : claim.policy().limits()) {
      List<CapPrice> caps =
          said.caps().stream().filter(cap -> cap.limit().equals(entry.limit().id())).toList();
      if (!caps.isEmpty()) {
        prices.read(claim, entry, caps, costScale, findings);
        read += caps.size();
      }
    }
    if (read < said.caps().size()) {
      findings.add(
          Kind.CERTIFICATE,
          List.of(said.level().id()),
          "%d prices are of caps of no limit".formatted(said.caps().size() - read));
    }
    return prices;
  }

  private void read(
      Claim claim, LimitEntry entry, List<CapPrice> caps, long costScale, Findings findings) {
    Recount recount = Recounts.of(entry.limit(), claim.policy());
    Optional<Long> most = recount.mostOfCap();
    if (most.isEmpty() || !recount.isOfCaps(claim.problem())) {
      findings.add(
          Kind.CERTIFICATE, ids(entry), "there are prices of caps, the limit is not one of caps");
      return;
    }
    Map<String, Long> taken = taken(claim, recount);
    BigInteger dearest = BigInteger.valueOf(costScale).multiply(BigInteger.valueOf(entry.weight()));
    Map<String, Long> prices = new HashMap<>();
    for (CapPrice cap : caps) {
      long room = Math.max(0, most.get() - taken.getOrDefault(cap.cap(), 0L));
      BigInteger price = BigInteger.valueOf(cap.price());
      if (cap.price() < 0
          || cap.price() > PriceList.MOST
          || (!entry.isHard() && price.compareTo(dearest) > 0)
          || prices.put(cap.cap(), cap.price()) != null) {
        findings.add(
            Kind.CERTIFICATE,
            ids(entry),
            "a cap's price of %d cannot be meant, or there are 2".formatted(cap.price()));
      }
      findings.compare(
          Kind.CERTIFICATE,
          ids(entry),
          "room under a cap",
          BigInteger.valueOf(cap.room()),
          BigInteger.valueOf(room));
      ofRooms = ofRooms.add(price.multiply(BigInteger.valueOf(room)));
    }
    limits.add(new Priced(recount, prices));
  }

  private List<String> ids(LimitEntry entry) {
    return List.of(said.level().id(), entry.limit().id());
  }

  /** By name, how many settled pairs are under each cap. */
  private static Map<String, Long> taken(Claim claim, Recount recount) {
    Map<String, Long> taken = new HashMap<>();
    List<MadePair> pairs = new ArrayList<>();
    for (Mentor mentor : claim.problem().mentors()) {
      for (Mentee mentee : claim.problem().menteesOutside(mentor.id())) {
        pairs.add(new MadePair(mentee, mentor));
      }
    }
    for (PairKey pair : claim.settled().listed()) {
      pairs.add(
          new MadePair(
              claim.problem().mentee(pair.menteeId()).orElseThrow(),
              claim.problem().mentor(pair.mentorId()).orElseThrow()));
    }
    for (MadePair pair : pairs) {
      recount.caps(pair).forEach(name -> taken.merge(name, 1L, Long::sum));
    }
    return taken;
  }

  /** What a pair pays for all its caps together. */
  long of(Mentee mentee, Mentor mentor) {
    long sum = 0;
    for (Priced limit : limits) {
      for (String name : limit.recount.caps(new MadePair(mentee, mentor))) {
        sum = Math.addExact(sum, limit.prices.getOrDefault(name, 0L));
      }
    }
    return sum;
  }

  /** What all caps get for their room. */
  BigInteger ofRooms() {
    return ofRooms;
  }
}
