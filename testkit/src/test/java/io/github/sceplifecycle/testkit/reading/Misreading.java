package io.github.sceplifecycle.testkit.reading;

/** Mistakes that readers of vendors' documents have made or could make, each with its flag. */
public enum Misreading {
  /** See {@link #story()}. */
  ABSENT_IS_OFF("AbsentAsZero", "Takes a setting that is absent for one that is off"),
  /** See {@link #story()}. */
  ABSENT_DATE_IS_1970("AbsentAsZero", "Reads a date that is absent as the instant 0"),
  /** See {@link #story()}. */
  DEFAULTS("SilentDefault", "Puts the recommended number where none is stated"),
  /** See {@link #story()}. */
  CLAMPS("SilentDefault", "Moves a number that is out of range to the nearest that is not"),
  /** See {@link #story()}. */
  SWAPS_REVERSED_DATES("SilentDefault", "Swaps an end with a beginning after it"),
  /** See {@link #story()}. */
  NULL_IS_ZERO("NullAsEmpty", "Reads an explicit null as zero, or as an empty list"),
  /** See {@link #story()}. */
  DECIMALS_ROUNDED("FloatRounding", "Reads whole numbers as floating-point numbers"),
  /** See {@link #story()}. */
  TEXT_IS_A_NUMBER("TextAsNumber", "Reads a text as a number, and a number as an instant"),
  /** See {@link #story()}. */
  DAYS_AFTER_ISSUE("SwappedEnds", "Takes days before the end for days after the beginning"),
  /** See {@link #story()}. */
  PERCENT_ELAPSED("PercentOfElapsed", "Takes the percentage for what has passed"),
  /** See {@link #story()}. */
  PERCENT_INVERTED("InvertedPercent", "Holds 100-p where p counts"),
  /** See {@link #story()}. */
  ALIAS_UNREAD("Misspelling", "Does not read the name that the specification misspells"),
  /** See {@link #story()}. */
  ALIAS_WINS("Misspelling", "Lets the misspelt name win where both are there"),
  /** See {@link #story()}. */
  SIMILAR_NAMES_READ("Misspelling", "Reads any name that begins like the setting's"),
  /** See {@link #story()}. */
  NOTIFICATION_IS_THE_SETTING("LookalikeSetting", "Takes the notification for the setting"),
  /** See {@link #story()}. */
  CHALLENGE_REPEATED("LeakedSecret", "Repeats the challenge"),
  /** See {@link #story()}. */
  ENTITIES_EXPANDED("ExpandedEntity", "Expands entities"),
  /** See {@link #story()}. */
  ONE_BREAKS_ALL("LostFile", "Gives up a file for one entry, and says nothing"),
  /** See {@link #story()}. */
  SAME_EVERYWHERE("AfterExpiry", "Goes on after expiry on every platform"),
  /** See {@link #story()}. */
  TYPE_BY_FIELD("TypeByField", "Tells a SCEP profile by its field"),
  /** See {@link #story()}. */
  FLAGS_AS_ONE_TEXT("FlagOrder", "Compares flags as one text, in one order"),
  /** See {@link #story()}. */
  UNKNOWN_FLAGS_DROPPED("FlagOrder", "Leaves out flags that it does not know"),
  /** See {@link #story()}. */
  PAGE_IS_ALL("PageIsAll", "Takes a page for the whole"),
  /** See {@link #story()}. */
  MONTHS_AS_DAYS("RequestedValidity", "Counts the months of a requested validity as 30 days"),
  /** See {@link #story()}. */
  ZONE_GUESSED("GuessedZone", "Reads dates as if they were in UTC, whatever they say"),
  /** See {@link #story()}. */
  CALENDAR_LENIENT("CalendarDays", "Reads the 30th of February as the 2nd of March"),
  /** See {@link #story()}. */
  FRACTION_KEPT("WholeSeconds", "Keeps fractions of a second that no certificate has"),
  /** See {@link #story()}. */
  NOT_SAID_IS_NOT_REVOKED("UnknownAsYes", "Takes a certificate for good that nobody calls revoked"),
  /** See {@link #story()}. */
  STORE_IGNORED("StorePreference", "Does not say in which store a certificate lies"),
  /** See {@link #story()}. */
  IDENTITY_IGNORED("KeylessChosen", "Does not say that a certificate has no key"),
  /** See {@link #story()}. */
  SERIAL_AS_TEXT("TieBreak", "Keeps serial numbers as texts"),
  /** See {@link #story()}. */
  LINKED_BY_NAME("LinkedByName", "Ties a certificate to a profile by a display name"),
  /** See {@link #story()}. */
  LAST_WINS("DuplicateKey", "Takes the last of what stands twice, and says nothing"),
  /** See {@link #story()}. */
  ID_BEFORE_UUID("UnstableIdentity", "Names a profile by its number, or takes zeros for a name"),
  /** See {@link #story()}. */
  ONE_SHAPE("WrapperRequired", "Reads what the vendor's API answers and no other form"),
  /** See {@link #story()}. */
  CDATA_UNREAD("Escaping", "Does not see what stands in CDATA"),
  /** See {@link #story()}. */
  UNESCAPED_AGAIN("Escaping", "Unescapes until there is something to read"),
  /** See {@link #story()}. */
  DOCTYPES_REFUSED("DoctypeRefused", "Refuses every document type, Apple's too"),
  /** See {@link #story()}. */
  FIRST_PAYLOAD_ONLY("OnePayload", "Reads the first SCEP payload of a profile"),
  /** See {@link #story()}. */
  REFERENCES_BELIEVED(
      "DanglingReference", "Does not look whether a payload that is named is there"),
  /** See {@link #story()}. */
  SUBJECT_FLATTENED("SubjectLevels", "Reads subjects without their levels"),
  /** See {@link #story()}. */
  DEPTH_UNBOUNDED("DeepNesting", "Follows any depth"),
  /** See {@link #story()}. */
  HALF_PAIRS_UNTOLD("HalfPair", "Takes half of a surrogate pair for a character"),
  /** See {@link #story()}. */
  ALWAYS_UTF_8("OneEncoding", "Takes every byte for a character, whatever the document's mark"),
  /** See {@link #story()}. */
  EPOCHS_ARE_SECONDS("EpochByName", "Reads members named epoch as seconds, whatever stands there"),
  /** See {@link #story()}. */
  TYPES_BY_LETTER("TypeCase", "Compares a type letter by letter, with the # before it");

  private final String flag;
  private final String story;

  Misreading(String flag, String story) {
    this.flag = flag;
    this.story = story;
  }

  /**
   * The flag that names the mistake.
   *
   * @return a name of the vectors' flags
   */
  public String flag() {
    return flag;
  }

  /**
   * Which mistake it is.
   *
   * @return a sentence without its full stop
   */
  public String story() {
    return story;
  }
}
