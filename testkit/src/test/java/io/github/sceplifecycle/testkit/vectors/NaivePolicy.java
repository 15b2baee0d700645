package io.github.sceplifecycle.testkit.vectors;

import io.github.sceplifecycle.documents.Node;
import java.math.BigInteger;
import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/**
 * A policy without core: its JSON, and how many nanoseconds before the end it opens, rounded down,
 * of a lifetime in nanoseconds. Empty: never.
 */
record NaivePolicy(Node json, Lead lead) {

  private static final BigInteger DAY = Naive.seconds(86_400);

  /** The lead that a lifetime has. */
  @FunctionalInterface
  interface Lead {
    Optional<BigInteger> of(BigInteger lifetime);
  }

  static NaivePolicy days(long days) {
    BigInteger lead = DAY.multiply(BigInteger.valueOf(days));
    return of(kind("daysBeforeExpiry").with("days", Answer.number(days)), lifetime -> lead);
  }

  static NaivePolicy lead(String text) {
    BigInteger lead = Naive.nanos(Duration.parse(text));
    return of(kind("leadTime").with("lead", Answer.text(text)), lifetime -> lead);
  }

  static NaivePolicy percent(int percent) {
    return of(
        kind("percentRemaining").with("percent", Answer.number(percent)),
        lifetime -> part(lifetime, percent, 100));
  }

  static NaivePolicy share(int n, int d) {
    return of(
        kind("shareRemaining").with("share", Answer.text(n + "/" + d)),
        lifetime -> part(lifetime, n, d));
  }

  static NaivePolicy none() {
    return new NaivePolicy(kind("none").node(), lifetime -> Optional.empty());
  }

  static NaivePolicy earlierOf(NaivePolicy... policies) {
    return new NaivePolicy(
        all("earlierOf", policies),
        lifetime ->
            leads(lifetime, policies).flatMap(Optional::stream).max(Comparator.naturalOrder()));
  }

  static NaivePolicy laterOf(NaivePolicy... policies) {
    return new NaivePolicy(
        all("laterOf", policies),
        lifetime ->
            leads(lifetime, policies).anyMatch(Optional::isEmpty)
                ? Optional.empty()
                : leads(lifetime, policies)
                    .flatMap(Optional::stream)
                    .min(Comparator.naturalOrder()));
  }

  /** The policy in the words of a comment. */
  String words() {
    return JsonText.onOneLine(json).replaceAll("[{}\"\\[\\]]", "").replaceAll("kind: |of: ", "");
  }

  private static Stream<Optional<BigInteger>> leads(BigInteger lifetime, NaivePolicy... policies) {
    return Stream.of(policies).map(policy -> policy.lead().of(lifetime));
  }

  private static BigInteger part(BigInteger lifetime, int n, int d) {
    return lifetime.multiply(BigInteger.valueOf(n)).divide(BigInteger.valueOf(d));
  }

  private static NaivePolicy of(Answer json, UnaryOperator<BigInteger> lead) {
    return new NaivePolicy(json.node(), lifetime -> Optional.of(lead.apply(lifetime)));
  }

  private static Answer kind(String kind) {
    return Answer.object().with("kind", Answer.text(kind));
  }

  private static Node all(String kind, NaivePolicy... policies) {
    List<Node> nodes = Stream.of(policies).map(NaivePolicy::json).toList();
    return kind(kind).with("of", Answer.list(nodes)).node();
  }
}
