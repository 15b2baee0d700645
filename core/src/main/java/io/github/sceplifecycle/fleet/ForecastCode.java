package io.github.sceplifecycle.fleet;

import io.github.sceplifecycle.device.Platform;
import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Forecasts as bytes: a mark, the terms, then each group in order with all its numbers. Counts
 * stand in the order of their enumerations; the version in the mark changes with them.
 *
 * <p>Bytes that come back may come from anywhere. Every number is held against its bounds, nothing
 * is made for a length that is only claimed, and no two byte strings give one forecast.
 */
final class ForecastCode {

  private static final byte[] MARK = "scep-forecast-1".getBytes(StandardCharsets.US_ASCII);

  /** The rate and the shortest window. */
  private static final int NUMBERS_MORE = 2;

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

  /** As UTF-16, which keeps every text; a document may name a profile by half a surrogate pair. */
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
    try {
      return decode(ByteBuffer.wrap(bytes));
    } catch (BufferUnderflowException endsEarly) {
      throw new IllegalArgumentException("the bytes of a forecast end early", endsEarly);
    }
  }

  private static Forecast decode(ByteBuffer in) {
    byte[] mark = new byte[MARK.length];
    in.get(mark);
    check(Arrays.equals(mark, MARK), "do not begin with its mark");
    ForecastTerms terms = terms(in);
    int count = in.getInt();
    check(count >= 0, "hold a negative count");
    SortedMap<FleetGroup, Tallies> groups = new TreeMap<>();
    for (int at = 0; at < count; at++) {
      FleetGroup group = group(in);
      check(follows(groups, group), "name a group twice or out of order");
      groups.put(group, tallies(in, terms.horizon().buckets()));
    }
    check(!in.hasRemaining(), "go on after its end");
    return new Forecast(terms, groups);
  }

  private static boolean follows(SortedMap<FleetGroup, Tallies> groups, FleetGroup group) {
    return groups.isEmpty() || groups.lastKey().compareTo(group) < 0;
  }

  private static ForecastTerms terms(ByteBuffer in) {
    Instant from = second(in.getLong());
    Horizon horizon = new Horizon(from, Duration.ofSeconds(in.getLong()), in.getInt());
    return new ForecastTerms(horizon, Duration.ofSeconds(in.getLong()));
  }

  private static Instant second(long epochSecond) {
    check(
        epochSecond >= Instant.MIN.getEpochSecond() && epochSecond <= Instant.MAX.getEpochSecond(),
        "hold no instant where one must stand");
    return Instant.ofEpochSecond(epochSecond);
  }

  private static FleetGroup group(ByteBuffer in) {
    String source = text(in);
    Platform platform = Platform.valueOf(text(in));
    return new FleetGroup(source, platform, text(in));
  }

  private static String text(ByteBuffer in) {
    int length = in.getInt();
    check(length >= 0 && length <= in.remaining() / Character.BYTES, "end within a name");
    char[] text = new char[length];
    in.asCharBuffer().get(text);
    in.position(in.position() + length * Character.BYTES);
    return new String(text);
  }

  private static Tallies tallies(ByteBuffer in, int buckets) {
    int numbers = Series.values().length * buckets + Census.values().length + NUMBERS_MORE;
    check(in.remaining() / Long.BYTES >= numbers, "end within a group");
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
    check(tallies.isPossible(), "count more parts than there are in the whole");
    return tallies;
  }

  private static long count(ByteBuffer in) {
    long count = in.getLong();
    check(count >= 0, "hold a negative count");
    return count;
  }

  private static void check(boolean holds, String otherwise) {
    if (!holds) {
      throw new IllegalArgumentException("the bytes of a forecast " + otherwise);
    }
  }
}
