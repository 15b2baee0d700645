package io.github.sceplifecycle.examples.command;

import io.github.sceplifecycle.documents.Instants;
import io.github.sceplifecycle.fleet.Horizon;
import io.github.sceplifecycle.policy.LeadTime;
import io.github.sceplifecycle.policy.RenewalPolicy;
import io.github.sceplifecycle.redistribution.Absence;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.function.Supplier;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** How options' texts become values. Each refusal says what was expected. */
final class Converters {

  private static final int LONGEST_NUMBER = 18;

  private Converters() {}

  /** An instant with its offset. */
  static final class OfInstant implements ITypeConverter<Instant> {
    @Override
    public Instant convert(String text) {
      return Instants.parse(text)
          .orElseThrow(
              () ->
                  refused(
                      text, "an ISO-8601 instant with its offset, such as 2027-01-01T00:00:00Z"));
    }
  }

  /** A length of time in days, hours, minutes and seconds; no months, for they have no length. */
  static final class OfDuration implements ITypeConverter<Duration> {
    @Override
    public Duration convert(String text) {
      try {
        return new LeadTime(Duration.parse(text)).lead();
      } catch (DateTimeException | ArithmeticException noDuration) {
        throw refused(text, DurationHint.EXPECTED + DurationHint.of(text));
      } catch (IllegalArgumentException outOfRange) {
        throw refused(
            text, "a time in whole seconds from PT1S to P" + LeadTime.LONGEST.toDays() + "D");
      }
    }
  }

  /** As {@link OfDuration}, or none at all. */
  static final class OfTime implements ITypeConverter<Duration> {
    @Override
    public Duration convert(String text) {
      try {
        return Duration.parse(text).isZero() ? Duration.ZERO : new OfDuration().convert(text);
      } catch (DateTimeException noDuration) {
        return new OfDuration().convert(text);
      }
    }
  }

  /** A known authority. */
  static final class OfAuthority implements ITypeConverter<Authority> {
    @Override
    public Authority convert(String text) {
      return word(text, Authority.values());
    }
  }

  /** A form of a result. */
  static final class OfFormat implements ITypeConverter<OutputOptions.Format> {
    @Override
    public OutputOptions.Format convert(String text) {
      return word(text, OutputOptions.Format.values());
    }
  }

  /** Days before expiry. */
  static final class OfDays implements ITypeConverter<RenewalPolicy> {
    @Override
    public RenewalPolicy convert(String text) {
      long days = wholeNumber(text);
      return accepted(() -> RenewalPolicy.daysBeforeExpiry(days));
    }
  }

  /** A lead time before expiry. */
  static final class OfLead implements ITypeConverter<RenewalPolicy> {
    @Override
    public RenewalPolicy convert(String text) {
      return RenewalPolicy.leadTime(new OfDuration().convert(text));
    }
  }

  /** Percent of the lifetime that remain. */
  static final class OfPercent implements ITypeConverter<RenewalPolicy> {
    @Override
    public RenewalPolicy convert(String text) {
      long percent = wholeNumber(text);
      if (percent != (int) percent) {
        throw refused(text, "a number from 1 to 99");
      }
      return accepted(() -> RenewalPolicy.percentRemaining((int) percent));
    }
  }

  /** A share of the lifetime that remains, {@code N/D}. */
  static final class OfShare implements ITypeConverter<RenewalPolicy> {
    @Override
    public RenewalPolicy convert(String text) {
      if (!text.matches("[0-9]{1,9}/[0-9]{1,9}")) {
        throw refused(text, "a share N/D, such as 1/3");
      }
      int slash = text.indexOf('/');
      int numerator = Integer.parseInt(text.substring(0, slash));
      int denominator = Integer.parseInt(text.substring(slash + 1));
      return accepted(() -> RenewalPolicy.shareRemaining(numerator, denominator));
    }
  }

  /** Days as Jamf counts them. */
  static final class OfRedistributeDays implements ITypeConverter<Integer> {
    @Override
    public Integer convert(String text) {
      long days = wholeNumber(text);
      if (days < 0) {
        throw refused(text, "a number of days: from 1, or 0 where it is off");
      }
      return days == 0 ? Integer.valueOf(0) : new OfNumberOfDays().convert(text);
    }
  }

  /** Days before expiry, as a number: at least one. */
  static final class OfNumberOfDays implements ITypeConverter<Integer> {
    @Override
    public Integer convert(String text) {
      new OfDays().convert(text);
      return Integer.valueOf(text);
    }
  }

  /** A percentage as Intune states it. */
  static final class OfThreshold implements ITypeConverter<Integer> {
    @Override
    public Integer convert(String text) {
      new OfPercent().convert(text);
      return Integer.valueOf(text);
    }
  }

  /** A port of TCP. */
  static final class OfPort implements ITypeConverter<Integer> {
    private static final long LAST = 65_535;

    @Override
    public Integer convert(String text) {
      long port = wholeNumber(text);
      if (port < 0 || port > LAST) {
        throw refused(text, "a port from 0 to " + LAST);
      }
      return (int) port;
    }
  }

  /** How many days or weeks a forecast looks ahead. */
  static final class OfBuckets implements ITypeConverter<Integer> {
    @Override
    public Integer convert(String text) {
      long buckets = wholeNumber(text);
      if (buckets < 1 || buckets > Horizon.MOST_BUCKETS) {
        throw refused(text, "a number from 1 to " + Horizon.MOST_BUCKETS);
      }
      return (int) buckets;
    }
  }

  /** A number of things, from 0. */
  static final class OfCount implements ITypeConverter<Long> {
    @Override
    public Long convert(String text) {
      long count = wholeNumber(text);
      if (count < 0) {
        throw refused(text, "a number from 0");
      }
      return count;
    }
  }

  /** A time in which a device is away, {@code FROM/TO}. */
  static final class OfAbsence implements ITypeConverter<Absence> {
    @Override
    public Absence convert(String text) {
      int slash = text.indexOf('/');
      if (slash < 0) {
        throw refused(text, "two instants FROM/TO");
      }
      Instant from = new OfInstant().convert(text.substring(0, slash));
      Instant to = new OfInstant().convert(text.substring(slash + 1));
      return accepted(() -> new Absence(from, to));
    }
  }

  /** One of an enum's constants, by the word that it prints as. */
  private static <E extends Enum<E>> E word(String text, E[] constants) {
    return Arrays.stream(constants)
        .filter(constant -> constant.toString().equalsIgnoreCase(text))
        .findFirst()
        .orElseThrow(() -> refused(text, "one of " + Arrays.toString(constants)));
  }

  private static long wholeNumber(String text) {
    if (!text.matches("[+-]?[0-9]+")) {
      throw refused(text, "a whole number");
    }
    if (text.length() > LONGEST_NUMBER) {
      throw refused(text, "a number of at most " + LONGEST_NUMBER + " digits");
    }
    return Long.parseLong(text);
  }

  private static <T> T accepted(Supplier<T> value) {
    try {
      return value.get();
    } catch (IllegalArgumentException outOfRange) {
      throw new TypeConversionException(String.valueOf(outOfRange.getMessage()));
    }
  }

  private static TypeConversionException refused(String text, String expected) {
    return new TypeConversionException("'" + text + "' is not " + expected);
  }
}
