package masarat.account.balance;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import masarat.account.Account;
import masarat.account.Flow;
import masarat.account.Incidents;
import masarat.account.Premise;
import masarat.account.Sensitivity;
import masarat.account.Sensitivity.Hanging;
import masarat.account.Sensitivity.Kind;
import masarat.account.Sensitivity.Varying;
import masarat.account.Stock;
import masarat.account.study.Period;
import masarat.model.Interval;
import org.jspecify.annotations.Nullable;

/** Lays the accounts of one study under several conventions side by side. */
final class Comparison {
  /** By name of the convention, the account's own first. */
  private final Map<String, Account> accounts = new LinkedHashMap<>();

  private final Account own;
  private final Map<String, Map<List<?>, Interval>> figures = new LinkedHashMap<>();

  Comparison(Account own) {
    this.own = own;
    add(own);
  }

  void add(Account account) {
    String convention = account.study().convention().name();
    accounts.put(convention, account);
    figures.put(convention, figures(account));
  }

  Sensitivity sensitivity() {
    List<Varying> varying = new ArrayList<>();
    for (Stock stock : own.stocks()) {
      add(Kind.STOCK, stock.state(), stock.period(), key(stock), varying);
    }
    for (Flow flow : own.flows()) {
      add(Kind.FLOW, flow.id(), null, key(flow), varying);
    }
    for (Incidents incidents : own.incidents()) {
      add(Kind.INCIDENTS, incidents.event().id(), null, key(incidents), varying);
    }
    return new Sensitivity(List.copyOf(accounts.keySet()), varying, hanging());
  }

  /** Accounts number their flows each for itself, so figures are known by what they are about. */
  private static Map<List<?>, Interval> figures(Account account) {
    Map<List<?>, Interval> all = new LinkedHashMap<>();
    account.stocks().forEach(stock -> all.put(key(stock), stock.figure().range()));
    account.flows().forEach(flow -> all.put(key(flow), flow.figure().range()));
    account.incidents().forEach(one -> all.put(key(one), one.figure().range()));
    return all;
  }

  private static List<?> key(Stock stock) {
    return List.of(stock.state(), stock.period());
  }

  private static List<?> key(Flow flow) {
    return Stream.of(flow.from(), flow.fromState(), flow.via(), flow.to(), flow.toState())
        .map(String::valueOf)
        .toList();
  }

  private static List<?> key(Incidents incidents) {
    return List.of(incidents.event().id());
  }

  private void add(
      Kind kind, String id, @Nullable Period period, List<?> key, List<Varying> varying) {
    Map<String, Interval> readings = new LinkedHashMap<>();
    figures.forEach(
        (convention, ranges) -> {
          Interval range = ranges.get(key);
          if (range != null) {
            readings.put(convention, range);
          }
        });
    if (readings.values().stream().distinct().count() > 1) {
      varying.add(new Varying(kind, id, period, readings));
    }
  }

  private List<Hanging> hanging() {
    Set<Set<Premise>> all = new LinkedHashSet<>();
    accounts.values().forEach(account -> all.addAll(account.contradictions()));
    List<Hanging> hanging = new ArrayList<>();
    for (Set<Premise> contradiction : all) {
      List<String> under = new ArrayList<>();
      accounts.forEach(
          (convention, account) -> {
            if (account.contradictions().contains(contradiction)) {
              under.add(convention);
            }
          });
      if (under.size() < accounts.size()) {
        hanging.add(new Hanging(contradiction, under));
      }
    }
    return hanging;
  }
}
