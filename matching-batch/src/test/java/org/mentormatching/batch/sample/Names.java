package org.mentormatching.batch.sample;

import java.text.Normalizer;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Names of invented people, none drawn twice. */
final class Names {
  /** The order in which a culture writes a name. */
  private enum Order {
    /** Given name, then family name. */
    GIVEN_FIRST,
    /** Family name, then given name. */
    FAMILY_FIRST
  }

  /** Where a name comes from. */
  enum Culture {
    ARABIC(
        Order.GIVEN_FIRST,
        "Amira,Youssef,Nour,Karim,Salma,Tarek,Hanan,Omar,Rania,Bilal,Dina,Samir,Mariam,Walid",
        "Haddad,Mansour,Khalil,Nasser,Farouk,Saleh,Aziz,Hamdan,Sabry,Darwish,Rahmani,Zaki"),
    POLISH(
        Order.GIVEN_FIRST,
        "Agnieszka,Tomasz,Małgorzata,Paweł,Zofia,Łukasz,Kinga,Michał,Żaneta,Wojciech,Jadwiga,Rafał",
        "Wójcik,Mazur,Nowak,Zając,Wróbel,Dudek,Król,Pająk,Gołąb,Kaczmarek,Sroka,Bąk"),
    VIETNAMESE(
        Order.FAMILY_FIRST,
        "Thị Mai,Văn Hùng,Minh Anh,Thu Hà,Quốc Bảo,Ngọc Lan,Đức Long,Thanh Tâm,Hải Yến,Gia Huy",
        "Nguyễn,Trần,Lê,Phạm,Hoàng,Vũ,Đặng,Bùi,Đỗ,Hồ"),
    SPANISH(
        Order.GIVEN_FIRST,
        "Lucía,Diego,Ximena,Andrés,Pilar,Joaquín,Inés,Rodrigo,Begoña,Emiliano,Paz,Íñigo,Rocío",
        "Ibáñez Soto,Muñoz,Quiroga,Peña Ríos,Cárdenas,Zúñiga,Valdés,Ocampo,Núñez,Arce,Lozano"),
    TURKISH(
        Order.GIVEN_FIRST,
        "Selin,Emre,Ayşe,Kerem,Elif,Çağlar,Zeynep,Barış,Gülşah,Onur,Şebnem,Tuğçe,İpek,Deniz",
        "Aydın,Yılmaz,Öztürk,Koç,Şahin,Doğan,Güneş,Çelik,Aksoy,Erdoğdu,Tan,Uçar"),
    CHINESE(
        Order.FAMILY_FIRST,
        "Yulan,Wei,Xiaoming,Jing,Haoran,Meilin,Zihan,Qiang,Ruoxi,Peng,Shuyi,Tao",
        "Zhang,Chen,Liu,Huang,Zhao,Xu,Sun,Guo,Lin,Luo"),
    PORTUGUESE(
        Order.GIVEN_FIRST,
        "Inês,João,Catarina,Tiago,Graça,Nuno,Conceição,Rui,Beatriz,Duarte,Madalena,Simão",
        "Figueiredo,Gonçalves,Brandão,Teixeira,Magalhães,Vasconcelos,Falcão,Assunção,Pires,Matos"),
    INDIAN(
        Order.GIVEN_FIRST,
        "Ananya,Rohan,Lakshmi,Arjun,Kavya,Vikram,Meera,Sanjay,Divya,Harish,Nandini,Imran",
        "Iyer,Krishnan,Deshpande,Chatterjee,Reddy,Kulkarni,Menon,Banerjee,Gowda,Sheikh,Rao"),
    GERMAN(
        Order.GIVEN_FIRST,
        "Jörg,Käthe,Lukas,Birgit,Anneliese,Jürgen,Sören,Grete,Matthias,Heike,Uwe,Sigrid",
        "Weißmann,Krüger,Oberhäuser,Schäfer,Vogt,Lindner,Böhm,Strauß,Eggers,Pohl,Haller"),
    KENYAN(
        Order.GIVEN_FIRST,
        "Wanjiru,Otieno,Achieng,Kamau,Njeri,Kiprono,Makena,Baraka,Zawadi,Mwangi",
        "Kariuki,Odhiambo,Cheruiyot,Wafula,Mutua,Ndungu,Omondi,Kibet,Muthoni,Were"),
    CANADIAN(
        Order.GIVEN_FIRST,
        "Chloé,Jonah,Étienne,Priscilla,Gordon,Maëlle,Desmond,Sunniva,Theo,Noémie,Orla,Bjørn",
        "Tremblay,MacLeod,O'Dwyer,Bélanger,Adeyemi,Sørensen,Whitcombe,Lévesque,Petrov,Castellano"),
    NEW_ZEALAND(
        Order.GIVEN_FIRST,
        "Aroha,Wiremu,Hana,Rangi,Moana,Callum,Isla,Tane",
        "Ngata,Parata,Te Rangi,McAllister,Fraser,Tūhoe,Blackwood,Hēnare");

    private final Order order;
    private final String given;
    private final String family;

    Culture(Order order, String given, String family) {
      this.order = order;
      this.given = given;
      this.family = family;
    }
  }

  /**
   * A name in its two parts.
   *
   * @param written both parts in the order in which the culture writes them
   */
  record Parts(String given, String family, String written) {
    /** As registers write it. */
    String familyFirst() {
      return family + ", " + given;
    }
  }

  private final Dice dice;
  private final Set<String> drawn = new HashSet<>();

  Names(Dice dice) {
    this.dice = dice;
  }

  /** A name that was not drawn before. */
  String draw(Culture culture) {
    return drawParts(culture).written();
  }

  /** A name that was not drawn before, in its parts. */
  Parts drawParts(Culture culture) {
    Parts name = attempt(culture);
    while (!drawn.add(letters(name.written()))) {
      name = attempt(culture);
    }
    return name;
  }

  private static List<String> each(String names) {
    return List.of(names.split(",", -1));
  }

  private Parts attempt(Culture culture) {
    String given = dice.pick(each(culture.given));
    String family = dice.pick(each(culture.family));
    boolean givenFirst = culture.order == Order.GIVEN_FIRST;
    return new Parts(given, family, givenFirst ? given + " " + family : family + " " + given);
  }

  /** The address of somebody of this name. */
  static String email(String name) {
    return letters(name) + "@example.org";
  }

  /** The name in plain small letters with full stops between its words. */
  static String letters(String name) {
    return plain(name).toLowerCase(Locale.ROOT).replaceAll("[^a-z ]", "").replace(' ', '.');
  }

  /** The name without marks on its letters. */
  static String plain(String name) {
    String plain =
        name.replace("ł", "l")
            .replace("Ł", "L")
            .replace("đ", "d")
            .replace("Đ", "D")
            .replace("ø", "o")
            .replace("ß", "ss")
            .replace("ı", "i");
    return Normalizer.normalize(plain, Normalizer.Form.NFD).replaceAll("\\p{M}", "");
  }
}
