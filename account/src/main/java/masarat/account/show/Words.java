package masarat.account.show;

import java.text.NumberFormat;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import masarat.account.Account;
import masarat.account.AccountState;
import masarat.account.Change;
import masarat.account.Flow;
import masarat.account.Guess;
import masarat.account.Incidents;
import masarat.account.Reason;
import masarat.account.convention.Convention;
import masarat.account.study.Period;
import masarat.model.Attribution;
import masarat.model.Claim;
import masarat.model.Form;
import masarat.model.Interval;
import masarat.model.Quantity;
import masarat.model.State;
import masarat.model.Term;
import org.jspecify.annotations.Nullable;

/** The nouns of an account in one language: numbers, speakers, states and flows. */
final class Words {
  private final Account account;
  private final Names names;
  final Phrasebook book;

  Words(Account account, String language, Names names) {
    this.account = account;
    this.names = names;
    this.book = Phrasebook.of(language);
  }

  static String number(double number) {
    NumberFormat format = NumberFormat.getInstance(Locale.ENGLISH);
    format.setMaximumFractionDigits(2);
    return format.format(number);
  }

  String interval(Interval interval) {
    String low = number(interval.low());
    String high = interval.isOpen() ? "" : number(interval.high());
    String kind;
    if (interval.isOpen()) {
      kind = interval.low() > 0 ? "at_least" : "any";
    } else if (interval.low() == interval.high()) {
      kind = "exactly";
    } else {
      kind = interval.low() > 0 ? "between" : "at_most";
    }
    return book.say("numbers." + kind, "low", low, "high", high);
  }

  /** A best guess with its spread, short. */
  String likely(@Nullable Guess guess) {
    if (guess == null) {
      return "";
    }
    String low = number(Math.round(guess.low()));
    String high = number(Math.round(guess.high()));
    String value = number(Math.round(guess.value()));
    return low.equals(high)
        ? value
        : book.say("numbers.likely", "value", value, "low", low, "high", high);
  }

  /** By how many a stock grew or shrank, with its sign. */
  String change(Change change) {
    boolean low = !Double.isInfinite(change.low());
    boolean high = !Double.isInfinite(change.high());
    if (low && change.low() == change.high()) {
      return signed(change.low());
    }
    String kind = low ? high ? "between" : "at_least" : high ? "at_most" : "any";
    return book.say(
        "numbers.change_" + kind,
        "low",
        low ? signed(change.low()) : "",
        "high",
        high ? signed(change.high()) : "");
  }

  private static String signed(double number) {
    String sign = number > 0 ? "+" : number < 0 ? "\u2212" : "";
    return sign + number(Math.abs(number));
  }

  /** What the text says, without interpretation. */
  String quantity(Quantity quantity) {
    String unit = "units." + quantity.unit().code();
    boolean of = quantity.term() != null && quantity.term().compareTo(Term.TENS) >= 0;
    return book.say(of && book.has(unit + "_of") ? unit + "_of" : unit, "quantity", bare(quantity));
  }

  private String bare(Quantity quantity) {
    if (quantity.term() != null) {
      return book.say("terms." + quantity.term().code());
    }
    List<Double> value = quantity.value();
    return book.say(
        "quantity." + (quantity.form() == Form.SHARE ? "percent" : quantity.form().code()),
        "value",
        value.isEmpty() ? "" : number(value.get(0)),
        "second",
        value.size() < 2 ? "" : number(value.get(1)));
  }

  /** Who speaks. */
  String who(Attribution attribution) {
    String source = book.say("sources." + attribution.source().code());
    if (attribution.actor() == null) {
      return source;
    }
    String actor = actor(attribution.actor());
    return source.contains(actor)
        ? source
        : book.say("sources.of", "source", source, "actor", actor);
  }

  /** Who speaks in the claims of these ids, each once. */
  String who(List<String> claims) {
    return list(claims.stream().map(this::who).distinct().toList());
  }

  /** Names in a row, "and" before the last. */
  String list(List<String> names) {
    return list(names, "between", "last");
  }

  private String list(List<String> names, String between, String conjunction) {
    int last = names.size() - 1;
    return last < 1
        ? String.join("", names)
        : String.join(book.say(between), names.subList(0, last))
            + book.say(conjunction)
            + names.get(last);
  }

  static String capital(String sentence) {
    return sentence.isEmpty()
        ? sentence
        : Character.toUpperCase(sentence.charAt(0)) + sentence.substring(1);
  }

  /** Why a claim holds no number. */
  String reason(Reason reason, @Nullable String about) {
    String whom =
        about == null
            ? ""
            : reason == Reason.OTHER_ROLE ? book.say("roles." + about) : actors(about);
    return book.say("reasons." + reason.code(), "about", whom);
  }

  /** How a convention is called. */
  String convention(String name) {
    return Convention.named(name).orElseThrow().title(book.language());
  }

  /** How other conventions read a figure, each reading with those that lead to it. */
  String others(Map<String, Interval> readings) {
    String own = account.study().convention().name();
    Interval range = readings.get(own);
    Map<Interval, List<String>> conventions = new LinkedHashMap<>();
    readings.forEach(
        (name, other) -> {
          if (!other.equals(range)) {
            conventions.computeIfAbsent(other, o -> new ArrayList<>()).add(convention(name));
          }
        });
    List<String> told = new ArrayList<>();
    conventions.forEach(
        (other, names) ->
            told.add(book.say("under", "interval", interval(other), "convention", list(names))));
    return list(told, "also", "or");
  }

  private String who(String id) {
    Claim claim = account.claims().get(id);
    return claim == null ? book.say("sources.baseline") : who(claim.attribution());
  }

  /** Actors by their slugs, with commas between. */
  String actors(String slugs) {
    return String.join(
        book.say("also"), List.of(slugs.split(", ")).stream().map(this::actor).toList());
  }

  private String actor(String slug) {
    return names.actor(slug, book.language());
  }

  /** The name of a state of the account. */
  String state(String id) {
    AccountState state = account.state(id).orElseThrow();
    if (state.label() != null) {
      return state.label().in(book.language());
    }
    return state.own() == null ? book.say("states.unknown") : state(state.own());
  }

  /** What a claim says of a state. */
  String state(State said) {
    String condition = condition(said);
    String place =
        said.place() == null
            ? null
            : String.join(
                book.say("also"),
                List.of(said.place().split(", ")).stream()
                    .map(name -> names.place(name, book.language()))
                    .toList());
    if (place == null || condition == null) {
      return Objects.requireNonNullElse(place == null ? condition : place, "");
    }
    return book.say("states.at", "state", condition, "place", place);
  }

  private @Nullable String condition(State said) {
    String actor = said.actor() == null ? null : actor(said.actor());
    if (said.status() == null) {
      return actor == null ? null : book.say("states.with", "actor", actor);
    }
    String key = "states." + said.status().code();
    return actor != null && book.has(key + "_of")
        ? book.say(key + "_of", "actor", actor)
        : book.say(key);
  }

  /** A day as people write it: 1 January 2016. */
  String day(LocalDate day) {
    return day.format(
        DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.forLanguageTag(book.language())));
  }

  /** The days of a period. */
  String period(Period period) {
    return book.say(
        "table.period",
        "start",
        String.valueOf(period.start()),
        "end",
        String.valueOf(period.end()));
  }

  /** What kind of incidents. */
  String incidents(Incidents incidents) {
    return book.say("manners." + incidents.event().lead().manner().code());
  }

  /** From where to where, by the closest that is said. */
  String flow(Flow flow) {
    String from = end(flow.from(), flow.fromState());
    String to = end(flow.to(), flow.toState());
    if (flow.via().isEmpty()) {
      return book.say("flow", "from", from, "to", to);
    }
    List<String> via = new ArrayList<>();
    flow.via().forEach(state -> via.add(state(state)));
    return book.say("way", "from", from, "to", to, "via", String.join(book.say("next"), via));
  }

  private String end(String id, @Nullable State said) {
    boolean closer =
        said != null
            && account.study().states().stream()
                .noneMatch(state -> state.id().equals(id) && state.isAllOf(said));
    return said != null && closer ? state(said) : state(id);
  }
}
