package masarat.store;

import java.time.Clock;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.function.Function;
import java.util.function.IntConsumer;
import java.util.stream.IntStream;
import masarat.model.Claim;
import masarat.model.Report;
import masarat.store.audit.Digest;
import masarat.store.claim.Claims;
import masarat.store.claim.Units;
import masarat.store.claim.Vocabulary;
import masarat.store.database.Session;
import masarat.store.report.Arrival;
import masarat.store.report.Capture;
import masarat.store.report.Published;
import masarat.store.report.Reports;

/** Takes reports and claims into the store, some at a time, all of them or none. */
public final class Intake {
  private final Session session;
  private final Units units;
  private final Clock clock;
  private final String who;
  private final String reader;

  Intake(Session session, Units units, Clock clock, String who, String reader) {
    this.session = session;
    this.units = units;
    this.clock = clock;
    this.who = who;
    this.reader = reader;
  }

  /**
   * Whether this reader has read just these bytes under this id, so that nothing is to be done.
   *
   * @param ids of the reports that will be asked about
   */
  public BiPredicate<Report, Capture> done(Collection<String> ids) {
    Map<String, String> read = new Reports(session).read(ids, reader);
    return (report, capture) -> {
      String sha256 = read.get(report.id());
      return sha256 != null && sha256.equals(Digest.of(capture.bytes()));
    };
  }

  /**
   * Takes in reports with their claims. Decisions on the claims of an older reading are taken over.
   *
   * @return one receipt for each, in their order
   */
  public List<Receipt> take(List<Delivery> deliveries) {
    Vocabulary vocabulary = new Vocabulary();
    List<ReadClaims> read =
        deliveries.parallelStream().map(each -> each.read(units, vocabulary)).toList();
    return write(
        deliveries.stream().map(each -> each.arrival).toList(),
        taking ->
            IntStream.range(0, read.size())
                .mapToObj(i -> taking.take(deliveries.get(i).arrival, read.get(i)))
                .toList());
  }

  /**
   * Takes in claims that were made elsewhere; their reports need not be here. All claims of a
   * report come together and stand in the place of those it had, unless those are the same.
   *
   * @return how many were not there
   */
  public int takeClaims(List<Claim> claims) {
    return write(ready(claims, new Vocabulary()), Set.of());
  }

  /**
   * As {@link #takeClaims}, for as many claims as there may be.
   *
   * @param written told how many claims are safe, again and again
   */
  public ClaimFeed feed(IntConsumer written) {
    return new ClaimFeed(this, new Claims(session).untilBlockEnds(), written);
  }

  /**
   * Makes claims ready, on all processors.
   *
   * @param vocabulary of all claims that are written together
   */
  List<ReadClaims> ready(List<Claim> claims, Vocabulary vocabulary) {
    Map<String, List<Claim>> byReport = new LinkedHashMap<>();
    claims.forEach(
        claim -> byReport.computeIfAbsent(claim.report(), r -> new ArrayList<>()).add(claim));
    Map<String, Published> known = new Reports(session).published(byReport.keySet());
    return byReport.entrySet().parallelStream()
        .map(
            each -> {
              Published published = known.getOrDefault(each.getKey(), Published.UNKNOWN);
              return ReadClaims.of(each.getKey(), published, each.getValue(), units, vocabulary);
            })
        .toList();
  }

  /**
   * @param begun reports of which some claims are written, to which these are added
   * @return how many were not there
   */
  int write(List<ReadClaims> claims, Set<String> begun) {
    return write(List.of(), taking -> taking.takeClaims(claims, begun));
  }

  private <T> T write(List<Arrival> arrivals, Function<Taking, T> work) {
    return session.write(
        sql -> {
          Taking taking = new Taking(sql, units, arrivals, who, reader, clock.instant());
          T done = work.apply(taking);
          taking.end();
          return done;
        });
  }
}
