package io.github.sceplifecycle.testkit;

import io.github.sceplifecycle.intake.Place;
import io.github.sceplifecycle.intake.Position;
import io.github.sceplifecycle.intake.Problem;
import io.github.sceplifecycle.intake.ProblemKind;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Provide;
import net.jqwik.api.domains.DomainContextBase;

/** Places in documents and the problems met there; {@link ScepDomain} holds it. */
public final class IntakeDomain extends DomainContextBase {

  /** Made by jqwik, which asks for a constructor without arguments. */
  public IntakeDomain() {}

  /**
   * Lines and columns.
   *
   * @return for {@code @ForAll Position}
   */
  @Provide
  public Arbitrary<Position> positions() {
    Arbitrary<Integer> numbers = Arbitraries.integers().between(1, 100_000);
    return Combinators.combine(numbers, numbers).as(Position::new);
  }

  /**
   * Places in documents, some of them behind keys that must be quoted.
   *
   * @return for {@code @ForAll Place}
   */
  @Provide
  public Arbitrary<Place> places() {
    Arbitrary<List<String>> keys =
        Arbitraries.oneOf(Arbitraries.of("value", "@odata.type", "it's"), TextArbitraries.names())
            .list()
            .ofMaxSize(3);
    return Combinators.combine(keys, positions().optional(0.7))
        .as(
            (steps, position) -> {
              Place place = new Place("document", Place.WHOLE, position);
              for (String step : steps) {
                place = place.member(step).element(step.length());
              }
              return place;
            });
  }

  /**
   * Problems of every kind.
   *
   * @return for {@code @ForAll Problem}
   */
  @Provide
  public Arbitrary<Problem> problems() {
    return Combinators.combine(places(), Arbitraries.of(ProblemKind.class), TextArbitraries.names())
        .as((place, kind, found) -> new Problem(place, kind, found, "expected a number"));
  }
}
