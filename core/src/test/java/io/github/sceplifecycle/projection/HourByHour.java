package io.github.sceplifecycle.projection;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/**
 * What happens next, hour by hour, as a person with a wall calendar would work it out: nothing of
 * core is used. All times are hours since the first certificate was issued.
 */
final class HourByHour {

  /** A certificate, with -1 for what has not happened. */
  static final class Card {
    final int from;
    final int to;
    int used = -1;
    int revoked = -1;

    Card(int from, int to) {
      this.from = from;
      this.to = to;
    }
  }

  /**
   * What is given; a share of the lifetime in percent instead of a lead if it is not 0.
   *
   * @param absences pairs of the first hour away and the hour of return
   */
  record Rules(
      int firstLifetime,
      int lifetime,
      int lead,
      int percent,
      int every,
      boolean stops,
      int failures,
      int signInEvery,
      int unusedLimit,
      int authorityEnds,
      List<int[]> absences) {

    boolean isAway(int hour) {
      return absences.stream().anyMatch(away -> away[0] <= hour && hour < away[1]);
    }

    boolean isDue(Card card, int hour) {
      int remaining = card.to - hour;
      return percent > 0 ? remaining * 100 <= percent * (card.to - card.from) : remaining <= lead;
    }
  }

  final List<Card> cards = new ArrayList<>();
  final List<Integer> failed = new ArrayList<>();
  final BitSet attested = new BitSet();
  private final Rules rules;
  private int attempts;

  private HourByHour(Rules rules) {
    this.rules = rules;
  }

  static HourByHour play(Rules rules, int hours) {
    HourByHour played = new HourByHour(rules);
    Card first = new Card(0, rules.firstLifetime());
    first.used = 0;
    played.cards.add(first);
    for (int hour = 0; hour < hours; hour++) {
      played.step(hour);
    }
    return played;
  }

  private void step(int hour) {
    boolean there = !rules.isAway(hour);
    if (there && hour % rules.every() == 0) {
      tryToReplace(newest(), hour);
    }
    for (Card card : cards) {
      boolean lapses = hour == card.from + rules.unusedLimit() && hour <= card.to;
      if (card.used < 0 && lapses) {
        card.revoked = hour;
      }
    }
    Card newest = newest();
    boolean good = hour <= newest.to && newest.revoked < 0;
    boolean signsIn = rules.signInEvery() > 0 && hour % rules.signInEvery() == 0;
    if (there && signsIn && good && newest.used < 0) {
      newest.used = hour;
    }
    attested.set(hour, good);
  }

  private void tryToReplace(Card card, int hour) {
    boolean over = rules.stops() && hour > card.to;
    if (hour == card.from || over || !rules.isDue(card, hour)) {
      return;
    }
    attempts++;
    if (attempts > rules.failures() && hour <= rules.authorityEnds()) {
      cards.add(new Card(hour, hour + rules.lifetime()));
      attempts = 0;
    } else {
      failed.add(hour);
    }
  }

  private Card newest() {
    return cards.get(cards.size() - 1);
  }
}
