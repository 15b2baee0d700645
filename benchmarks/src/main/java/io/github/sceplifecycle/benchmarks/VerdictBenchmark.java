package io.github.sceplifecycle.benchmarks;

import io.github.sceplifecycle.attestation.Attestation;
import io.github.sceplifecycle.attestation.AttestationTerms;
import io.github.sceplifecycle.attestation.BriefVerdict;
import io.github.sceplifecycle.attestation.Verdict;
import io.github.sceplifecycle.attestation.VerdictKind;
import io.github.sceplifecycle.authority.CertificateAuthority;
import io.github.sceplifecycle.certificate.CertificateIdentity;
import io.github.sceplifecycle.certificate.ClientCertificate;
import io.github.sceplifecycle.certificate.SerialNumber;
import io.github.sceplifecycle.certificate.Validity;
import io.github.sceplifecycle.device.Device;
import io.github.sceplifecycle.device.DeviceIdentity;
import io.github.sceplifecycle.device.HeldCertificate;
import io.github.sceplifecycle.device.Platform;
import java.math.BigInteger;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.infra.Blackhole;

/**
 * The verdict on a device as an inventory shows it, everything else assumed in its favour: by the
 * library with its explanation, without it, and by hand with {@code java.time} and on bare numbers.
 * By hand only the newest certificate is found and its dates are looked at, as most services do:
 * nothing is unknown, no store, no reasons, no assumptions.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 1)
public class VerdictBenchmark {

  private static final Instant AT = Samples.ISSUED.plus(Duration.ofDays(200));

  /** How many certificates the device holds. */
  @Param({"1", "5"})
  public int held = 1;

  private final AttestationTerms terms =
      AttestationTerms.assumingInFavour(CertificateAuthority.okta());
  private Device device = device(1);
  private long[] notBefore = {};
  private long[] notAfter = {};
  private long at = AT.getEpochSecond();
  private Instant now = AT;

  /** Makes the device, and compares. */
  @Setup
  public void make() {
    device = device(held);
    List<Validity> validities =
        device.certificates().orElseThrow().stream().map(VerdictBenchmark::validity).toList();
    notBefore = validities.stream().mapToLong(one -> one.notBefore().getEpochSecond()).toArray();
    notAfter = validities.stream().mapToLong(one -> one.notAfter().getEpochSecond()).toArray();
    BriefVerdict brief = library();
    if (!brief.equals(libraryExplained().brief())
        || brief.kind() != VerdictKind.ATTESTED
        || !brief.until().equals(javaTime())) {
      throw new IllegalStateException("not the same verdict: " + brief);
    }
  }

  private static Device device(int certificates) {
    List<HeldCertificate> held = new ArrayList<>();
    for (int number = 0; number < certificates; number++) {
      Validity validity =
          Validity.startingAt(
              Samples.ISSUED.plus(Duration.ofDays(7L * number % 30)), Duration.ofDays(365));
      CertificateIdentity identity =
          new CertificateIdentity(
              Optional.empty(),
              Optional.empty(),
              Optional.of(new SerialNumber(BigInteger.valueOf(1000 + number))),
              List.of());
      held.add(HeldCertificate.of(ClientCertificate.of(validity).withIdentity(identity)));
    }
    return Device.inventoried(
        new DeviceIdentity("C02", "Heron", Platform.MACOS), Optional.of(held));
  }

  private static Validity validity(HeldCertificate held) {
    return held.certificate().dates().validity().orElseThrow();
  }

  /** The library: what it comes to, and until when. */
  @Benchmark
  public BriefVerdict library() {
    return Attestation.brieflyAt(device, terms, AT);
  }

  /** The library, with reasons, what is hidden, and every assumption that it rests on. */
  @Benchmark
  public Verdict libraryExplained() {
    return Attestation.at(device, terms, AT);
  }

  /** The newest certificate's end, if it is valid. */
  @Benchmark
  public Optional<Instant> javaTime() {
    Validity newest = null;
    for (HeldCertificate one : device.certificates().orElseThrow()) {
      Validity validity = validity(one);
      if (newest == null || validity.notBefore().isAfter(newest.notBefore())) {
        newest = validity;
      }
    }
    boolean valid =
        newest != null && !now.isBefore(newest.notBefore()) && !now.isAfter(newest.notAfter());
    return valid ? Optional.of(newest.notAfter()) : Optional.empty();
  }

  /** The same on bare numbers. */
  @Benchmark
  public void byHand(Blackhole sink) {
    int newest = 0;
    for (int one = 1; one < notBefore.length; one++) {
      newest = notBefore[one] > notBefore[newest] ? one : newest;
    }
    boolean valid = at >= notBefore[newest] && at <= notAfter[newest];
    sink.consume(valid ? notAfter[newest] : Long.MIN_VALUE);
  }
}
