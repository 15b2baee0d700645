package io.github.sceplifecycle.examples.command;

import io.github.sceplifecycle.policy.Cadence;
import io.github.sceplifecycle.projection.AttemptOutcome;
import io.github.sceplifecycle.projection.DeviceBehaviour;
import io.github.sceplifecycle.projection.SignIns;
import io.github.sceplifecycle.redistribution.Absence;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Option;

/** How the device and its user behave. */
final class BehaviourOptions {

  /** Whether and how often somebody signs in. */
  static final class SignInOptions {

    @Option(names = "--unused", description = "Nobody ever signs in with a replacement.")
    boolean unused;

    @Option(
        names = "--sign-in-every",
        paramLabel = "P1D",
        converter = Converters.OfDuration.class,
        description = "How often somebody signs in, counted from --issued (default: P1D).")
    @Nullable Duration every;
  }

  @ArgGroup(multiplicity = "0..1")
  @Nullable SignInOptions signIns;

  @Option(
      names = "--offline",
      paramLabel = "FROM/TO",
      converter = Converters.OfAbsence.class,
      description = "When the device is away, TO excluded; may be repeated.")
  List<Absence> offline = new ArrayList<>();

  @Option(
      names = "--contact-every",
      paramLabel = "P7D",
      converter = Converters.OfDuration.class,
      description = "How often the device can be reached (default: as often as the MDM tries).")
  @Nullable Duration contactEvery;

  @Option(
      names = "--failures",
      paramLabel = "N",
      defaultValue = "0",
      converter = Converters.OfCount.class,
      description = "How many attempts to replace each certificate fail first (default: 0).")
  Long failures = 0L;

  /** The behaviour that was stated. */
  DeviceBehaviour behaviour(Instant issued) {
    try {
      return new DeviceBehaviour(
          Optional.ofNullable(contactEvery).map(Cadence::new),
          offline,
          signIns(issued),
          AttemptOutcome.failingFirst(failures));
    } catch (IllegalArgumentException impossible) {
      throw new WrongOptionsException(String.valueOf(impossible.getMessage()));
    }
  }

  private SignIns signIns(Instant issued) {
    if (signIns != null && signIns.unused) {
      return SignIns.never();
    }
    Duration stated = signIns == null ? null : signIns.every;
    return SignIns.every(issued, new Cadence(stated == null ? Duration.ofDays(1) : stated));
  }
}
