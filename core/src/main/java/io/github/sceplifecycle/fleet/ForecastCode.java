package io.github.sceplifecycle.fleet;

import io.github.sceplifecycle.device.Platform;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.Map;
import java.util.TreeMap;

/**
 * Forecasts as bytes: a mark, the terms, then each group in order with all its numbers. Counts
 * stand in the order of their enumerations; the version in the mark changes with them.
 */
final class ForecastCode {

  private static final byte[] MARK = "scep-forecast-1".getBytes(StandardCharsets.US_ASCII);

  private ForecastCode() {}

  static byte[] encode(Forecast forecast) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (DataOutputStream out = new DataOutputStream(bytes)) {
      out.write(MARK);
      ForecastTerms terms = forecast.terms();
      out.writeLong(terms.horizon().from().getEpochSecond());
      out.writeLong(terms.horizon().bucket().toSeconds());
      out.writeInt(terms.horizon().buckets());
      out.writeLong(terms.issuedLifetime().toSeconds());
      out.writeInt(forecast.groups().size());
      for (FleetGroup group : forecast.groups()) {
        write(group, out);
        write(forecast.of(group).tallies(), out);
      }
    } catch (IOException neverInMemory) {
      throw new UncheckedIOException(neverInMemory);
    }
    return bytes.toByteArray();
  }

  private static void write(FleetGroup group, DataOutputStream out) throws IOException {
    writeText(group.source(), out);
    writeText(group.platform().name(), out);
    writeText(group.profile(), out);
  }

  /** In UTF-16, which loses nothing: an identifier may hold half of a pair of surrogates. */
  private static void writeText(String text, DataOutputStream out) throws IOException {
    out.writeInt(text.length());
    out.writeChars(text);
  }

  private static void write(Tallies tallies, DataOutputStream out) throws IOException {
    for (Series of : Series.values()) {
      for (long count : tallies.series(of)) {
        out.writeLong(count);
      }
    }
    for (Census of : Census.values()) {
      out.writeLong(tallies.census(of));
    }
    out.writeLong(tallies.rate());
    out.writeLong(tallies.shortest());
  }

  static Forecast decode(byte[] bytes) {
    try (DataInputStream in = new DataInputStream(new ByteArrayInputStream(bytes))) {
      check(Arrays.equals(in.readNBytes(MARK.length), MARK), "do not begin with its mark");
      ForecastTerms terms = terms(in);
      int count = in.readInt();
      Map<FleetGroup, Tallies> groups = new TreeMap<>();
      for (int at = 0; at < count; at++) {
        groups.put(group(in), tallies(in, terms.horizon().buckets()));
      }
      check(in.read() < 0, "go on after its end");
      check(groups.size() == count, "name a group twice");
      return new Forecast(terms, groups);
    } catch (IOException endsEarly) {
      throw new IllegalArgumentException("the bytes of a forecast end early", endsEarly);
    }
  }

  private static ForecastTerms terms(DataInputStream in) throws IOException {
    Instant from = second(in.readLong());
    Horizon horizon = new Horizon(from, seconds(in.readLong()), in.readInt());
    return new ForecastTerms(horizon, seconds(in.readLong()));
  }

  private static Instant second(long epochSecond) {
    check(
        epochSecond >= Instant.MIN.getEpochSecond() && epochSecond <= Instant.MAX.getEpochSecond(),
        "hold no instant where one must stand");
    return Instant.ofEpochSecond(epochSecond);
  }

  private static Duration seconds(long seconds) {
    return Duration.ofSeconds(seconds);
  }

  private static FleetGroup group(DataInputStream in) throws IOException {
    String source = text(in);
    Platform platform = Platform.valueOf(text(in));
    return new FleetGroup(source, platform, text(in));
  }

  private static String text(DataInputStream in) throws IOException {
    int length = in.readInt();
    check(
        length >= 0 && length <= Integer.MAX_VALUE / Character.BYTES,
        "hold a name of an impossible length");
    byte[] encoded = in.readNBytes(Character.BYTES * length); // no more memory than there are bytes
    check(encoded.length == Character.BYTES * length, "end within a name");
    return ByteBuffer.wrap(encoded).asCharBuffer().toString();
  }

  private static Tallies tallies(DataInputStream in, int buckets) throws IOException {
    Tallies tallies = new Tallies(buckets);
    for (Series of : Series.values()) {
      for (int bucket = 0; bucket < buckets; bucket++) {
        tallies.count(of, bucket, count(in));
      }
    }
    for (Census of : Census.values()) {
      tallies.set(of, count(in));
    }
    tallies.addRate(count(in));
    tallies.window(count(in));
    return tallies;
  }

  private static long count(DataInputStream in) throws IOException {
    long count = in.readLong();
    check(count >= 0, "hold a negative count");
    return count;
  }

  private static void check(boolean holds, String otherwise) {
    if (!holds) {
      throw new IllegalArgumentException("the bytes of a forecast " + otherwise);
    }
  }
}
