package io.profileimporter.census;

import io.profileimporter.profile.Profile;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;

/** An export of invented people, into which households, duplicates and shared values are put. */
final class Town {

  private static final String[] SURNAMES =
      ("Иванов Смирнов Кузнецов Попов Васильев Петров Соколов Михайлов Новиков Фёдоров Морозов"
              + " Волков Алексеев Лебедев Семёнов Егоров Павлов Козлов Степанов Николаев Орлов"
              + " Андреев Макаров Никитин Захаров Зайцев Соловьёв Борисов Яковлев Григорьев Романов"
              + " Воробьёв Сергеев Кузьмин Фролов Александров Дмитриев Королёв Гусев Киселёв Ильин"
              + " Максимов Поляков Сорокин Виноградов Ковалёв Белов Медведев Антонов Тарасов Жуков"
              + " Баранов Филиппов Комаров Давыдов Беляев Герасимов Богданов Осипов Сидоров Щербаков")
          .split(" ");

  private static final String[] MEN =
      "Иван Пётр Олег Артём Сергей Андрей Юрий Павел Антон Егор Илья Максим Роман Фёдор Денис"
          .split(" ");
  private static final String[] WOMEN =
      "Анна Мария Ольга Елена Ирина Наталья Юлия Вера Дарья Алина Софья Татьяна Жанна Полина Ева"
          .split(" ");

  private final Random chance;
  private final List<Map<String, String>> rows = new ArrayList<>();

  Town(long seed, int strangers) {
    chance = new Random(seed);
    for (int number = 0; number < strangers; number++) {
      rows.add(person(surname()));
    }
  }

  String surname() {
    return SURNAMES[chance.nextInt(SURNAMES.length)];
  }

  /** Somebody new with a surname in the form that fits; not yet in the export. */
  Map<String, String> person(String surname) {
    int number = rows.size() + chance.nextInt(1_000_000) * 10_000;
    boolean woman = chance.nextBoolean();
    String[] names = woman ? WOMEN : MEN;
    Map<String, String> row = new LinkedHashMap<>();
    row.put("id", "c" + number);
    row.put("email", "k" + Integer.toString(Math.abs(number), 36) + "@mail.ru");
    row.put("phone", String.format(Locale.ROOT, "79%09d", chance.nextInt(1_000_000_000)));
    row.put("loyalty_id", String.format(Locale.ROOT, "77%09d", chance.nextInt(1_000_000_000)));
    row.put("first_name", names[chance.nextInt(names.length)]);
    row.put("last_name", woman ? surname + "а" : surname);
    row.put("birthday", LocalDate.of(1950, 1, 2).plusDays(chance.nextInt(20_000)) + "");
    return row;
  }

  /** People of these surnames who have a value in common. */
  Town household(String field, String value, String... surnames) {
    for (String surname : surnames) {
      Map<String, String> row = person(surname);
      row.put(field, value);
      rows.add(row);
    }
    return this;
  }

  /** Strangers of the town get a value in common, spread over the file. */
  Town plant(String field, String value, int strangers) {
    int step = rows.size() / strangers;
    int first = chance.nextInt(step);
    for (int number = 0; number < strangers; number++) {
      rows.get(first + number * step).put(field, value);
    }
    return this;
  }

  Town add(Map<String, String> row) {
    rows.add(row);
    return this;
  }

  /** Changes every row. */
  Town each(java.util.function.Consumer<Map<String, String>> change) {
    rows.forEach(change);
    return this;
  }

  List<Profile> profiles() {
    return rows.stream().map(Profiles::of).toList();
  }
}
