package io.github.sceplifecycle.examples.command;

import io.github.sceplifecycle.examples.lab.responder.Challenges;
import io.github.sceplifecycle.examples.lab.responder.OneTimeChallenges;
import io.github.sceplifecycle.examples.lab.responder.StaticChallenge;
import java.security.SecureRandom;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/** The challenges that the lab's responder expects, and what its user is told of them. */
final class ServedChallenges {

  private final Challenges expected;
  private final Optional<String> first;
  private final Supplier<Optional<String>> next;

  private ServedChallenges(
      Challenges expected, Optional<String> first, Supplier<Optional<String>> next) {
    this.expected = expected;
    this.first = first;
    this.next = next;
  }

  /** One that is made here and good for any number of certificates. */
  static ServedChallenges made() {
    String secret = OneTimeChallenges.draw(new SecureRandom());
    return new ServedChallenges(new StaticChallenge(secret), Optional.of(secret), Optional::empty);
  }

  /** Made here, each good for one certificate: the next when one was spent. */
  static ServedChallenges madeOneByOne() {
    OneTimeChallenges oneTime = new OneTimeChallenges();
    return new ServedChallenges(
        oneTime, Optional.of(oneTime.issue()), () -> Optional.of(oneTime.issue()));
  }

  /** One that the user chose, good for any number of certificates. */
  static ServedChallenges stated(String secret) {
    return new ServedChallenges(new StaticChallenge(secret), Optional.empty(), Optional::empty);
  }

  /** Those that the user chose, each good for one certificate. */
  static ServedChallenges stated(List<String> secrets) {
    OneTimeChallenges oneTime = new OneTimeChallenges();
    secrets.forEach(oneTime::expect);
    return new ServedChallenges(oneTime, Optional.empty(), Optional::empty);
  }

  Challenges expected() {
    return expected;
  }

  /** What the user must be told before the first enrolment. */
  Optional<String> first() {
    return first;
  }

  /** What the user must be told after a certificate was issued. */
  Optional<String> next() {
    return next.get();
  }
}
