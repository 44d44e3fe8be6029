package io.profileimporter.screening;

import java.time.LocalDate;
import java.util.BitSet;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** Judges birthdays and ages. */
final class BirthdayRules {

  static final int OLDEST = 120;
  private static final int YOUNGEST = 3;
  private static final int OLD_FOR_DEFAULT = 110;
  private static final LocalDate EVE_OF_EPOCH = LocalDate.EPOCH.minusDays(1);
  private static final Pattern TIME = Pattern.compile(".*\\d[T ]\\d{1,2}:\\d\\d.*");
  private static final Set<Integer> DEFAULT_YEARS = Set.of(1950, 1960, 1970, 1980, 1990, 2000);
  private static final Set<LocalDate> SENTINELS =
      Set.of(
          LocalDate.of(1, 1, 1), // .NET, 1C
          LocalDate.of(1, 1, 3), // 0001-01-01 of the Julian calendar
          LocalDate.of(1000, 1, 1), // MySQL's first day
          LocalDate.of(1004, 1, 1), // SMF forum
          LocalDate.of(1582, 10, 14), // SPSS
          LocalDate.of(1582, 10, 15),
          LocalDate.of(1600, 12, 31),
          LocalDate.of(1601, 1, 1), // FILETIME
          LocalDate.of(1753, 1, 1), // SQL Server
          LocalDate.of(1800, 1, 1),
          LocalDate.of(1840, 12, 31), // MUMPS
          LocalDate.of(1858, 11, 17), // VMS
          LocalDate.of(1899, 12, 30), // OLE
          LocalDate.of(1899, 12, 31),
          LocalDate.of(1900, 1, 1), // Excel
          LocalDate.of(1900, 1, 2),
          LocalDate.of(1900, 2, 28),
          LocalDate.of(1901, 1, 1),
          LocalDate.of(1901, 12, 13), // the least 32-bit time
          LocalDate.of(1904, 1, 1), // Excel on Mac
          LocalDate.of(2038, 1, 19), // the greatest 32-bit time
          LocalDate.of(2079, 6, 6), // smalldatetime of SQL Server
          LocalDate.of(2099, 12, 31),
          LocalDate.of(2100, 1, 1),
          LocalDate.of(2999, 12, 31),
          LocalDate.of(3000, 1, 1),
          LocalDate.of(4501, 1, 1), // Outlook
          LocalDate.of(9999, 1, 1),
          LocalDate.of(9999, 9, 9),
          LocalDate.of(9999, 12, 30),
          LocalDate.of(9999, 12, 31));

  private static final BitSet SENTINEL_YEARS = new BitSet();

  static {
    SENTINELS.forEach(day -> SENTINEL_YEARS.set(day.getYear()));
  }

  private final Calendar calendar;

  BirthdayRules(Calendar calendar) {
    this.calendar = calendar;
  }

  /**
   * What speaks against a customer's birthday.
   *
   * @param text the text of the export, which may have a time of day
   */
  Optional<Finding> judge(LocalDate day, String text) {
    return isOrdinary(day) ? Optional.empty() : closely(day, text);
  }

  /** Every look at a birthday. */
  Optional<Finding> closely(LocalDate day, String text) {
    return sentinel(day)
        .or(() -> epoch(day, text))
        .or(() -> today(day))
        .or(() -> implausible(day))
        .or(() -> popular(day));
  }

  /** Whether it is certain that nothing speaks against a day, as of most. */
  private boolean isOrdinary(LocalDate day) {
    int years = calendar.today().getYear() - day.getYear();
    return years > YOUNGEST
        && years < OLDEST
        && (day.getDayOfMonth() > 1 || day.getMonthValue() > 1)
        && !SENTINEL_YEARS.get(day.getYear())
        && !isEpoch(day);
  }

  private static boolean isEpoch(LocalDate day) {
    return day.equals(LocalDate.EPOCH) || day.equals(EVE_OF_EPOCH);
  }

  /** What a system writes for no day at all, whoever's birthday it is. */
  Optional<Finding> sentinel(LocalDate day) {
    return isOfLifetime(day) ? Optional.empty() : sentinelClosely(day);
  }

  /** Whether a day is of the years of the living, in which no system has its day for "unknown". */
  private boolean isOfLifetime(LocalDate day) {
    int years = calendar.today().getYear() - day.getYear();
    return years > 0 && years < OLD_FOR_DEFAULT && !SENTINEL_YEARS.get(day.getYear());
  }

  /** Every look at a day that may be a system's. */
  Optional<Finding> sentinelClosely(LocalDate day) {
    boolean appleUnknown = day.getYear() == 1604;
    boolean veryOld = day.getDayOfYear() == 1 && calendar.age(day) >= OLD_FOR_DEFAULT;
    if (SENTINELS.contains(day) || appleUnknown || veryOld) {
      return Finding.strong(Rule.BIRTHDAY_SENTINEL, day + " is a system's day for \"unknown\"");
    }
    return isPattern(day)
        ? Finding.strong(Rule.BIRTHDAY_PATTERN, day + " is a pattern, not a day")
        : Optional.empty();
  }

  private boolean isPattern(LocalDate day) {
    if (calendar.age(day) <= OLDEST && !day.isAfter(calendar.today())) {
      return false;
    }
    String digits = Digits.of(day.toString()).replace("0", "");
    boolean one = Digits.areOne(digits);
    boolean pairs =
        day.getYear() == day.getMonthValue() * 101 || day.getYear() == day.getDayOfMonth() * 101;
    return one || pairs || Digits.counting(digits).length() == digits.length();
  }

  /** A time stamp of zero in any zone; the bare day is a birthday. */
  private static Optional<Finding> epoch(LocalDate day, String text) {
    return isEpoch(day) && TIME.matcher(text).matches()
        ? Finding.strong(Rule.BIRTHDAY_EPOCH, "a zero time stamp: \"" + text.strip() + "\"")
        : Optional.empty();
  }

  private Optional<Finding> today(LocalDate day) {
    boolean now = day.equals(calendar.today()) || day.equals(calendar.today().minusDays(1));
    return now
        ? Finding.strong(Rule.BIRTHDAY_TODAY, day + " is the day of the export")
        : Optional.empty();
  }

  private Optional<Finding> implausible(LocalDate day) {
    if (day.isAfter(calendar.today())) {
      return Finding.strong(Rule.BIRTHDAY_FUTURE, day + " is in the future");
    }
    long age = calendar.age(day);
    if (age > OLDEST) {
      return Finding.strong(Rule.BIRTHDAY_TOO_OLD, "the customer would be " + age + " years old");
    }
    return age < YOUNGEST
        ? Finding.strong(Rule.BIRTHDAY_TOO_YOUNG, "the customer would be " + age + " years old")
        : Optional.empty();
  }

  private static Optional<Finding> popular(LocalDate day) {
    return day.getDayOfYear() == 1 && DEFAULT_YEARS.contains(day.getYear())
        ? Finding.weak(Rule.BIRTHDAY_DEFAULT, day + " is a popular default")
        : Optional.empty();
  }

  /** What speaks against an age by itself. */
  Optional<Finding> age(long age) {
    if (age < YOUNGEST || age > OLDEST) {
      return Finding.strong(
          Rule.AGE_IMPLAUSIBLE, "expected " + YOUNGEST + " to " + OLDEST + " years but was " + age);
    }
    return age == 99 || age == 100 || age == 111
        ? Finding.weak(Rule.AGE_IMPLAUSIBLE, age + " is a popular default")
        : Optional.empty();
  }

  /** What a birthday says against an age; one year apart is the time since the export's update. */
  Optional<Finding> contradiction(long age, LocalDate birthday) {
    long computed = calendar.age(birthday);
    return Math.abs(computed - age) > 1
        ? Finding.strong(
            Rule.AGE_CONTRADICTS_BIRTHDAY,
            "born on " + birthday + " the customer is " + computed + " years old")
        : Optional.empty();
  }
}
