package io.profileimporter.mapping;

import static org.assertj.core.api.Assertions.assertThat;

import io.profileimporter.profile.MappedRow;
import io.profileimporter.row.SourceRow;
import io.profileimporter.row.SourceRow.TableRow;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Exports as known CRM systems write them. */
class CrmShapesTest {

  @Test
  void mapsShopify() {
    List<MappedRow> rows =
        mapTable("shopify", "shopify_customers.csv", StandardCharsets.UTF_8, ',');

    assertThat(Mappings.shown(rows.get(3)))
        .isEqualTo(
            """
            id = 9013808660772
            email = anna.keller71@gmx.de
            phone = 491714836205
            first_name = Anna
            last_name = Keller
            location = Köln
            total_spent = #49.90
            vat_free = Flag[flag=false]
            """);
    assertThat(rows).hasSize(5).allMatch(row -> row.unreadable().isEmpty());
  }

  @Test
  void mapsBitrix24() {
    List<MappedRow> rows =
        mapTable("bitrix24", "bitrix24_leads_cp1251.csv", Charset.forName("windows-1251"), ';');

    assertThat(Mappings.shown(rows.get(0)))
        .isEqualTo(
            """
            id = 4817
            email = anna.kuznetsova84@yandex.ru
            phone = 79265558817
            telegram_id = @anna_k84
            first_name = Анна
            last_name = Кузнецова
            middle_name = Викторовна
            gender = f
            birthday = 1985-07-14
            vk_id = id28374655
            amount = #12500.00
            open = Flag[flag=true]
            """);
    assertThat(Mappings.shown(rows.get(1))).contains("phone = 74822334219\n");
    assertThat(Mappings.unreadable(rows.get(1)))
        .containsExactly(
            "email unreadable-value [нет] expected an address such as name@example.com but was"
                + " \"нет\"");
  }

  @Test
  void mapsSalesforce() {
    List<MappedRow> rows =
        mapTable("salesforce", "salesforce_contact_export.csv", StandardCharsets.UTF_8, ',');

    assertThat(Mappings.shown(rows.get(0)))
        .isEqualTo(
            """
            id = 0035g00000K1aAAAS
            email = anna.keller71@gmx.de
            phone = 491714836205
            first_name = Anna
            last_name = Keller
            gender = f
            birthday = 1971-04-09
            location = Köln
            address = Hauptstr. 5 Hinterhaus, 50667, Köln
            """);
    assertThat(rows).hasSize(4).allMatch(row -> row.unreadable().isEmpty());
  }

  @Test
  void mapsRetailCrm() {
    RowMapper mapper = Mappings.mapper(Mappings.resource("crm/retailcrm.yaml"), Optional.empty());

    List<String> shown =
        Rows.documents("/exports/retailcrm_customers.json", "/customers").stream()
            .map(row -> Mappings.shown(mapper.map(row)))
            .toList();

    assertThat(shown)
        .containsExactly(
            """
            id = #1233
            phone = 79229112322
            first_name = Иван
            last_name = Иванов
            middle_name = Иванович23
            location = Кисловодск
            fields = Members[members={galkatrue=Flag[flag=true]}]
            orders = #1
            segments = Items[items=[Text[text=pol-ne-ukazan]]]
            """,
            """
            id = #982
            email = admin@mail.ru
            first_name = Admin
            last_name = admin
            orders = #0
            """,
            """
            id = #983
            phone = 79265558817
            loyalty_id = 2000012847305
            first_name = test
            gender = f
            birthday = 1985-07-14
            orders = #0
            """);
  }

  @Test
  void maps1C() {
    List<MappedRow> rows =
        mapTable("1c", "1c_discount_cards_cp1251.csv", Charset.forName("windows-1251"), ';');

    assertThat(Mappings.shown(rows.get(0)))
        .isEqualTo(
            """
            id = 00-00004817
            email = anna.kuznetsova84@yandex.ru
            phone = 79265558817
            loyalty_id = 2000012847305
            first_name = Анна
            last_name = Кузнецова
            middle_name = Викторовна
            gender = f
            birthday = 1985-07-14
            loyalty_status = silver
            bought = #48200.50
            """);
    assertThat(Mappings.unreadable(rows.get(2)))
        .containsExactly(
            "email unreadable-value [нет] expected an address such as name@example.com but was"
                + " \"нет\"",
            "phone unreadable-value [+7(___)___-__-__] expected one phone number but was"
                + " \"+7(___)___-__-__\"",
            "gender unknown-value [<>] expected a word for male or female but was \"<>\"",
            "birthday unreadable-value [  .  .    ] expected dd.MM.yyyy[ H:mm:ss] but was"
                + " \". .\"",
            "loyalty_status unknown-value [Без карты] expected \"Золотая\" or \"Серебряная\" but"
                + " was \"Без карты\"");
  }

  @Test
  void mapsBitrix24Rest() {
    RowMapper mapper =
        Mappings.mapper(Mappings.resource("crm/bitrix24-rest.yaml"), Optional.empty());

    List<String> shown =
        Rows.documents("/exports/bitrix24_crm_contact_list.json", "/result").stream()
            .map(row -> Mappings.shown(mapper.map(row)))
            .toList();

    assertThat(shown)
        .containsExactly(
            """
            id = #10
            email = anna.kuznetsova84@yandex.ru
            phone = 79265558817
            first_name = Анна
            last_name = Кузнецова
            middle_name = Викторовна
            birthday = 1985-07-14
            location = Тверь
            open = Flag[flag=true]
            """,
            """
            id = #11
            first_name = Без имени
            open = Flag[flag=false]
            """);
  }

  private static List<MappedRow> mapTable(
      String mapping, String export, Charset charset, char delimiter) {
    List<TableRow> rows = Rows.tables("/exports/" + export, charset, delimiter);
    SourceRow first = rows.get(0);
    RowMapper mapper =
        Mappings.mapper(
            Mappings.resource("crm/" + mapping + ".yaml"),
            Optional.of(((TableRow) first).columns()));
    return rows.stream().map(mapper::map).toList();
  }
}
