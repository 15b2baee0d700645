package io.github.sceplifecycle.linking;

import io.github.sceplifecycle.device.Platform;
import io.github.sceplifecycle.policy.ScepProfile;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** Profiles, to be found by whatever tells of them. Texts to look up are in lower case. */
final class ProfileIndex {

  private final List<ScepProfile> all;
  private final Map<String, List<ScepProfile>> byIdentifier = new HashMap<>();
  private final Map<Platform, List<ScepProfile>> byPlatform = new EnumMap<>(Platform.class);
  private final IdentifierFinder finder;

  ProfileIndex(List<ScepProfile> profiles) {
    all = distinct(profiles);
    for (ScepProfile profile : all) {
      byIdentifier.computeIfAbsent(identifier(profile), key -> new ArrayList<>()).add(profile);
    }
    byIdentifier.remove("");
    for (Platform platform : Platform.values()) {
      byPlatform.put(platform, all.stream().filter(made -> fits(platform, made)).toList());
    }
    finder = new IdentifierFinder(byIdentifier.keySet());
  }

  /** All, in the order in which they were given. */
  List<ScepProfile> all() {
    return all;
  }

  /** Those of an identifier. */
  List<ScepProfile> named(String identifier) {
    return byIdentifier.getOrDefault(identifier, List.of());
  }

  /** Those whose identifier a subject holds. */
  List<ScepProfile> inSubject(String subject) {
    Set<String> found = finder.in(subject);
    return switch (found.size()) {
      case 0 -> List.of();
      case 1 -> named(found.iterator().next());
      default -> all.stream().filter(profile -> found.contains(identifier(profile))).toList();
    };
  }

  /** Those that can be on a device of a platform. */
  List<ScepProfile> fitting(Platform platform) {
    return byPlatform.getOrDefault(platform, List.of());
  }

  private static boolean fits(Platform platform, ScepProfile profile) {
    Platform made = profile.identity().platform();
    return made == platform || made == Platform.UNKNOWN || platform == Platform.UNKNOWN;
  }

  private static String identifier(ScepProfile profile) {
    return profile.identity().identifier().toLowerCase(Locale.ROOT);
  }

  /** Two payloads of one profile, or one profile read twice, count once if they say the same. */
  private static List<ScepProfile> distinct(List<ScepProfile> profiles) {
    Map<Object, ScepProfile> byStatement = new LinkedHashMap<>();
    profiles.forEach(profile -> byStatement.putIfAbsent(statement(profile), profile));
    return List.copyOf(byStatement.values());
  }

  private static Object statement(ScepProfile profile) {
    String identifier = identifier(profile);
    return identifier.isEmpty()
        ? profile.identity()
        : List.of(identifier, profile.identity().platform(), profile.setting().policy());
  }
}
