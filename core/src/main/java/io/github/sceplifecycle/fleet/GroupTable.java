package io.github.sceplifecycle.fleet;

import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;

/**
 * Groups and their tallies: a hash table with nothing between a group and its tally, because
 * finding them is a third of counting a certificate. Places are tried one after the other from that
 * of the hash on; at least half of them are free, so that mostly the first is right and a processor
 * guesses well.
 */
final class GroupTable {

  private static final int SMALLEST = 256;

  private @Nullable FleetGroup[] groups = new FleetGroup[SMALLEST];
  private GroupTally[] tallies = new GroupTally[SMALLEST];
  private int size;

  /** The tally of a group, made where there is none. */
  GroupTally tally(FleetGroup group, ForecastTerms terms) {
    int place = place(group);
    if (groups[place] == null) {
      add(group, new GroupTally(terms));
      place = place(group);
    }
    return tallies[place];
  }

  private void add(FleetGroup group, GroupTally tally) {
    if (2 * (size + 1) > groups.length) {
      grow();
    }
    int place = place(group);
    groups[place] = group;
    tallies[place] = tally;
    size++;
  }

  /** Where a group stands, or would. */
  @SuppressWarnings("ReferenceEquality") // an equal group that is another object is asked next
  private int place(FleetGroup group) {
    int last = groups.length - 1;
    int hash = group.hashCode();
    for (int place = (hash ^ hash >>> 16) & last; ; place = (place + 1) & last) {
      FleetGroup there = groups[place];
      if (there == group || there == null || there.equals(group)) {
        return place;
      }
    }
  }

  private void grow() {
    @Nullable FleetGroup[] before = groups;
    GroupTally[] with = tallies;
    groups = new FleetGroup[2 * before.length];
    tallies = new GroupTally[2 * before.length];
    for (int at = 0; at < before.length; at++) {
      FleetGroup group = before[at];
      if (group != null) {
        int place = place(group);
        groups[place] = group;
        tallies[place] = with[at];
      }
    }
  }

  void forEach(BiConsumer<FleetGroup, GroupTally> visitor) {
    for (int at = 0; at < groups.length; at++) {
      FleetGroup group = groups[at];
      if (group != null) {
        visitor.accept(group, tallies[at]);
      }
    }
  }
}
